using System.Diagnostics;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Transcripts;
using FaceTimeHelp.Text;
using FaceTimeHelp.Walks;

namespace FaceTimeHelp.Plain;

/// <summary>
/// Holds a conversation in lines that are only ever added: for screen readers, pipes and bare terminals. It says
/// everything that the wizard shows.
/// </summary>
public sealed class PlainFrontEnd(Conversation conversation, Surroundings surroundings, WalkPlayer? player)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(150);

    private readonly TextWriter output = surroundings.Out;
    private readonly CardWriter cards = new(surroundings.Out);
    private readonly TypedInput input = new(surroundings);
    private bool leaves;

    /// <summary>Goes on until the last card, until the person leaves or interrupts, or until there is no more input.</summary>
    public async Task<ExitCode> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await HoldAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return Stop("\nInterrupted.", ExitCode.Interrupted);
        }
    }

    private async Task<ExitCode> HoldAsync(CancellationToken cancellationToken)
    {
        cards.WriteTitle(conversation.Title);
        while (!leaves)
        {
            cards.Write(conversation.Card, conversation.Banner);
            if (conversation.Card.IsLast)
            {
                if (!await GoOnAsync(cancellationToken))
                    return conversation.ExitCode;
            }
            else if (!await TakeTurnAsync(cancellationToken))
                return Stop($"There is no more input. I was waiting for an answer to: {Printable.From(conversation.Card.Title)}", conversation.ExitCode);
        }

        output.WriteLine(conversation.Goodbye);
        return conversation.ExitCode;
    }

    /// <summary>Whether anything is still wanted on the last card.</summary>
    private async Task<bool> GoOnAsync(CancellationToken cancellationToken)
    {
        var before = conversation.Exchanges.Count;
        var goesOn = await new Afterwards(conversation, input, surroundings).TakeAsync(cancellationToken);
        WriteExchangesSince(before);
        return goesOn;
    }

    /// <summary>Takes lines until the conversation has moved; false where there are no more.</summary>
    private async Task<bool> TakeTurnAsync(CancellationToken cancellationToken)
    {
        for (var card = conversation.Card; ReferenceEquals(card, conversation.Card) && !leaves;)
        {
            if (player?.Next is { } next)
                await PlayAsync(player, next, cancellationToken);
            else if (await ChangesBeforeLineAsync(cancellationToken))
                WriteNews("\n");
            else if (await input.TakeAsync(cancellationToken) is { } words)
                await HearAsync(words.Trim(), cancellationToken);
            else
                return false;
        }

        return true;
    }

    private async Task PlayAsync(WalkPlayer walk, TranscriptAnswer line, CancellationToken cancellationToken)
    {
        output.WriteLine($"> {Printable.From(line.Answer)}");
        var before = conversation.Exchanges.Count;
        var trouble = await walk.PlayAsync(conversation, new ProgressLines(output, surroundings.Clock), cancellationToken);
        WriteExchangesSince(before);
        if (trouble is not null)
            surroundings.Error.WriteLine(Printable.From(trouble));
    }

    /// <summary>Takes a line, unless the card that it was typed for has changed since it was written.</summary>
    private async Task HearAsync(string words, CancellationToken cancellationToken)
    {
        var card = conversation.Card;
        if (conversation.Refresh())
            WriteNews("");
        if (ReferenceEquals(card, conversation.Card) || words == Shortcuts.Leave)
            await TakeAsync(words, cancellationToken);
        else
            output.WriteLine("What you typed was not taken: this has changed meanwhile.");
    }

    private async Task TakeAsync(string words, CancellationToken cancellationToken)
    {
        var before = conversation.Exchanges.Count;
        switch (words)
        {
            case Shortcuts.Leave:
                leaves = true;
                break;
            case Shortcuts.Repeat:
                cards.Write(conversation.Card, conversation.Banner);
                break;
            case Shortcuts.Case:
                output.WriteLine(CaseInLines.Of(conversation));
                break;
            case Shortcuts.Why:
                output.WriteLine(conversation.Card.Why is { } why ? PlainText.Of(why) : "There is nothing to add to this step.");
                break;
            case var asked when MessageLines.Know(asked):
                new MessageLines(surroundings).Give(words, conversation.Card.Message);
                break;
            case Shortcuts.Back:
                if (!conversation.Back())
                    output.WriteLine("There is nothing to go back to.");
                break;
            case Shortcuts.Skip:
                if (!conversation.Skip())
                    output.WriteLine("This step cannot be left out.");
                break;
            default:
                await AnswerAsync(words, cancellationToken);
                break;
        }

        WriteExchangesSince(before);
    }

    private async Task AnswerAsync(string words, CancellationToken cancellationToken)
    {
        switch (words.Length == 0 ? Default() : conversation.Understand(words))
        {
            case Meant(var choice):
                await new Answering(conversation, input, surroundings).GiveAsync(choice, cancellationToken);
                break;
            case Near near:
                conversation.Ask(near);
                break;
            case Unfit(var sentence):
                output.WriteLine(Printable.From(sentence));
                break;
            case Unclear(var sentence):
                output.WriteLine(sentence);
                cards.WriteAnswers(conversation.Card);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private Understanding Default() =>
        conversation.Card.Default is { } choice
            ? new Meant(choice)
            : conversation.Card.Choices.IsEmpty ? conversation.Understand("") : new Unfit("Please type the number of an answer, or r to hear them again.");

    private void WriteExchangesSince(int before) =>
        Say(conversation.Exchanges.Skip(before).SelectMany(exchange => exchange.Results.Prepend(exchange.Said)));

    private void WriteNews(string before) => Say(conversation.News, before);

    private void Say(IEnumerable<string> sentences, string before = "") =>
        output.Write(before + string.Concat(sentences.Select(sentence => Printable.From(sentence) + output.NewLine)));

    /// <summary>Asks for a line; true where the conversation changes by itself before it comes.</summary>
    private async Task<bool> ChangesBeforeLineAsync(CancellationToken cancellationToken)
    {
        output.Write("> ");
        await output.FlushAsync(cancellationToken);
        while (conversation.ChangesByItself && await Task.WhenAny(input.Next, Task.Delay(BetweenLooks, cancellationToken)) != input.Next)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (conversation.Refresh())
                return true;
        }

        return false;
    }

    private ExitCode Stop(string because, ExitCode exitCode)
    {
        surroundings.Error.WriteLine(because);
        surroundings.Error.WriteLine(conversation.Goodbye);
        return exitCode;
    }
}
