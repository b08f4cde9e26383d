using System.Diagnostics;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Sending;

namespace FaceTimeHelp.Tui;

/// <summary>Brings what the person does to the conversation, and what comes of it to the window.</summary>
internal sealed class Wizard(Conversation conversation, WizardWindow window, ScreenServices backstage) : IDisposable
{
    private static readonly Choice Leaving = new("leave", "Leave");
    private static readonly Choice Staying = new("stay", "Go on here");

    private Look? look;

    /// <summary>How it ended; true of a screen that is closed.</summary>
    public WayOut WayOut { get; private set; }

    public Page Page { get; private set; } = Page.Of(conversation);

    public void Begin() => Turn();

    /// <summary>Enter: the typed words, or the chosen answer, whichever the cursor is at.</summary>
    public void Enter()
    {
        if (window.Answers is { IsTyping: true, HasWords: false })
            Show(Page with { Note = "Please type something, or choose one of the answers." });
        else if (window.Answers.IsTyping)
            Say(window.Answers.Words);
        else if (window.Answers.Chosen is { } choice)
            Choose(choice);
    }

    public void Choose(Choice choice)
    {
        if (ReferenceEquals(choice, Leaving))
            Close(WayOut.Left);
        else if (ReferenceEquals(choice, Staying))
            Show(Page.Asking());
        else if (choice.Closes)
            Close(WayOut.Read);
        else
            Answer(choice);
    }

    public void Back() => Move(conversation.Back());

    public void Skip() => Move(conversation.Skip());

    public void Report() => Move(conversation.Report());

    /// <summary>Shows something below the card, or takes it away again.</summary>
    public void Toggle(Aside aside) =>
        Show(Page with { Aside = Page.Aside == aside ? Aside.None : aside, Note = null, Saved = null });

    /// <summary>Shows the message for the other person, and copies it.</summary>
    public void ToggleMessage()
    {
        Toggle(Aside.Message);
        if (Page is { Aside: Aside.Message, Card.Message: { } message })
            backstage.Copy(message);
    }

    /// <summary>Writes the message into a file.</summary>
    public void SaveMessage() => ShowMessage(MessageFile.Write(Environment.CurrentDirectory, Page.Card.Message!));

    /// <summary>Shows the message as a QR code, and nothing else.</summary>
    public void ShowCode() => Show(Page with { Aside = Aside.Code, Offer = new Offer.Closing(), Note = null });

    public void HideCode() => ShowMessage(null);

    public void HideMessage() => Show(Page.Asking());

    public void AskToLeave() =>
        Show(Page with { Aside = Aside.Goodbye, Offer = new Offer.Answers("Leave?", [Leaving, Staying], null), Note = null });

    /// <summary>Shows what has changed by itself, if anything has; what is typed and chosen stays.</summary>
    public void Refresh()
    {
        if (look is null && conversation.Refresh())
            Show(Page.Renewed(conversation));
    }

    public void StopLooking() => look?.Cancel();

    public void Interrupt() => Close(WayOut.Interrupted);

    public void Close(WayOut wayOut)
    {
        WayOut = wayOut;
        look?.Cancel();
        window.RequestStop();
    }

    public void Dispose() => look?.Dispose();

    private void ShowMessage(string? saved) => Show(Page.Asking() with { Aside = Aside.Message, Saved = saved });

    /// <summary>What has a key may be asked for in a word, too.</summary>
    private void Say(string words)
    {
        if (Shortcuts.Asked(words, Page.Card) is not { } wish)
        {
            Hear(words);
            return;
        }

        window.Answers.Clear();
        Show(Page.Asking());
        Page.Keys.FirstOrDefault(key => key.Wish == wish && key.IsShown())?.Act();
    }

    private void Hear(string words)
    {
        switch (conversation.Understand(words))
        {
            case Meant meant:
                Answer(meant.Choice);
                break;
            case Near near:
                conversation.Ask(near);
                Turn();
                break;
            case Unfit unfit:
                Refuse(unfit.Sentence);
                break;
            case Unclear unclear:
                Refuse(Page.Card.Why is null ? unclear.Sentence : $"{unclear.Sentence} F1 explains.");
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Refuse(string why)
    {
        window.Answers.Refuse();
        Show(Page with { Note = why });
    }

    private void Answer(Choice choice)
    {
        if (choice.Looks)
            StartLooking(choice);
        else
            AnswerAtOnce(choice);
    }

    /// <summary>Waits for the answer to be written down, so that keys typed ahead reach the next card and not this one.</summary>
    private void AnswerAtOnce(Choice choice)
    {
        Task.Run(() => conversation.AnswerAsync(choice, new Progress<LookProgress>(), CancellationToken.None)).GetAwaiter().GetResult();
        Turn();
    }

    private void StartLooking(Choice choice)
    {
        look = new Look(backstage.OnScreen, ShowProgress);
        Show(Page.Asking() with { Offer = new Offer.Looking(null) });
        look.Start((progress, token) => conversation.AnswerAsync(choice, progress, token), EndLooking);
    }

    private void ShowProgress(LookProgress progress)
    {
        if (Page.Offer is Offer.Looking)
            Show(Page with { Offer = new Offer.Looking(progress) });
    }

    private void EndLooking(Task looked)
    {
        look?.Dispose();
        look = null;
        if (looked.IsCanceled)
        {
            Show(Page.Asking() with { Note = $"You stopped {Page.WhatRuns}. Nothing was changed." });
            return;
        }

        looked.GetAwaiter().GetResult(); // What went wrong in the look goes wrong here.
        Turn();
    }

    private void Move(bool moved)
    {
        if (moved)
            Turn();
    }

    private void Turn()
    {
        window.Answers.Clear();
        Show(Page.Of(conversation));
    }

    private void Show(Page next)
    {
        Page = next with { Keys = Keys.Of(next, this, window) };
        window.Show(Page);
    }
}
