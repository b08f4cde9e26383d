using FaceTimeHelp.Conversing;

namespace FaceTimeHelp.Plain;

/// <summary>What can still be done on the last card. Nothing has to be: no more input is as good as leaving.</summary>
internal sealed class Afterwards(Conversation conversation, TypedInput input, Surroundings surroundings)
{
    /// <summary>Takes lines; true where the conversation goes on, false where it is over.</summary>
    public async Task<bool> TakeAsync(CancellationToken cancellationToken)
    {
        while (conversation.Card.OffersMore)
        {
            await surroundings.Out.WriteAsync("> ");
            await surroundings.Out.FlushAsync(cancellationToken);
            switch ((await input.TakeAsync(cancellationToken))?.Trim())
            {
                case null or "" or Shortcuts.Leave:
                    return false;
                case Shortcuts.Case:
                    surroundings.Out.WriteLine(CaseInLines.Of(conversation));
                    break;
                case Shortcuts.Report or "report" when conversation.Report():
                case Shortcuts.Back when conversation.Back():
                    return true;
                case var words when Chosen(words) is { } choice:
                    return await TakesUpAsync(choice, cancellationToken);
                default:
                    surroundings.Out.WriteLine("This is the end.");
                    new CardWriter(surroundings.Out).WriteEnd(conversation.Card);
                    break;
            }
        }

        return false;
    }

    /// <summary>Other words are not guessed at, and not kept: the case has ended.</summary>
    private Choice? Chosen(string words) =>
        SpokenAnswer.ByNumber(conversation.Card.Choices, words) ?? SpokenAnswer.ByWords(conversation.Card.Choices, words);

    private async Task<bool> TakesUpAsync(Choice choice, CancellationToken cancellationToken)
    {
        if (!choice.Closes)
            await new Answering(conversation, input, surroundings).GiveAsync(choice, cancellationToken);
        return !choice.Closes;
    }
}
