using System.Diagnostics;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Plain;

/// <summary>Does what a typed line asks for, and tells what came of it.</summary>
internal sealed class Replying(Conversation conversation, Surroundings surroundings, TypedInput input, ExchangeLines exchanges)
{
    private readonly PrintableWriter output = new(surroundings.Out);
    private readonly CardWriter cards = new(new PrintableWriter(surroundings.Out));
    private readonly Asides asides = new(conversation, surroundings);
    private readonly Answering answering = new(conversation, input, surroundings);

    /// <summary>Whether the person has asked to leave.</summary>
    public bool IsLeaving { get; private set; }

    public async Task TakeAsync(string words, CancellationToken cancellationToken)
    {
        if (MessageForm.TryParse(words) is { } form && SpokenAnswer.ByWords(conversation.Card.Choices, words) is null)
            asides.TellMessage(form);
        else if (Shortcuts.Asked(words, conversation.Card) is { } wish)
            Fulfil(wish);
        else if (words.Length == 0)
            await TakeEnterAsync(cancellationToken);
        else
            await TakeAnswerAsync(words, cancellationToken);

        exchanges.TellRest();
    }

    private void Fulfil(Wish wish)
    {
        switch (wish)
        {
            case Wish.Back:
                TellUnless(conversation.Back(), "There is nothing to go back to.");
                break;
            case Wish.Why:
                asides.TellWhy();
                break;
            case Wish.Skip:
                TellUnless(conversation.Skip(), "This step cannot be left out.");
                break;
            case Wish.Message:
                asides.TellMessage(null);
                break;
            case Wish.Case:
                asides.TellCase();
                break;
            case Wish.Repeat:
                cards.Write(conversation.Card, conversation.Banner);
                cards.WriteAnswers(conversation.Card);
                break;
            case Wish.Report:
                conversation.Report();
                break;
            case Wish.Leave:
                IsLeaving = true;
                break;
            case Wish.Help:
                asides.TellHelp();
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void TellUnless(bool moved, string sentence)
    {
        if (!moved)
            output.Line(sentence);
    }

    /// <summary>Enter alone takes what the card says that it takes. A card without answers says itself why there are none.</summary>
    private async Task TakeEnterAsync(CancellationToken cancellationToken)
    {
        if (conversation.Card.IsLast)
            IsLeaving = true;
        else if (conversation.Card.Default is { } choice)
            await GiveAsync(choice, cancellationToken);
        else if (conversation.Card.Choices.IsEmpty)
            await TakeAnswerAsync("", cancellationToken);
        else
            output.Line("Please type the number of an answer, or repeat (r) to hear them again.");
    }

    private async Task TakeAnswerAsync(string words, CancellationToken cancellationToken)
    {
        switch (Understand(words))
        {
            case Meant(var choice):
                await GiveAsync(choice, cancellationToken);
                break;
            case Near near:
                conversation.Ask(near);
                break;
            case Unfit(var sentence):
                output.Line(sentence);
                break;
            case Unclear when IsNumber(words) && conversation.Card.Choices.Length > 0:
                TellNumbers(words);
                break;
            case Unclear(var sentence):
                output.Line(sentence);
                cards.WriteAnswers(conversation.Card);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>On a last card nothing is guessed, and nothing is kept: the case has ended.</summary>
    private Understanding Understand(string words)
    {
        var card = conversation.Card;
        if (!card.IsLast)
            return conversation.Understand(words);

        return (SpokenAnswer.ByNumber(card.Choices, words) ?? SpokenAnswer.ByWords(card.Choices, words)) is { } choice
            ? new Meant(choice)
            : new Unclear("This is the end.");
    }

    private async Task GiveAsync(Choice choice, CancellationToken cancellationToken)
    {
        if (choice.Closes)
        {
            IsLeaving = true;
            return;
        }

        if (choice.Looks)
            exchanges.TellAhead(choice);
        if (await answering.GiveAsync(choice, cancellationToken))
            return;

        output.Line($"You stopped {(choice.Waits ? "waiting" : "the look")}. Nothing was changed.");
        cards.WriteAnswers(conversation.Card);
    }

    private static bool IsNumber(string words) => words.TrimStart('-') is { Length: > 0 } digits && digits.All(char.IsAsciiDigit);

    /// <summary>Who has slipped by one key need not hear all answers again.</summary>
    private void TellNumbers(string words)
    {
        var card = conversation.Card;
        output.Line(card.Choices.Length == 1
            ? $"There is no answer {words} here. The only answer is 1."
            : $"There is no answer {words} here. The answers go from 1 to {card.Choices.Length}.");
        if (card.Invitation is { } invitation)
            output.Line(invitation);
    }
}
