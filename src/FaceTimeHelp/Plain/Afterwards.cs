using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Transcripts;

namespace FaceTimeHelp.Plain;

/// <summary>What can still be done on the last card. Nothing has to be: no more input is as good as leaving.</summary>
internal sealed class Afterwards(Conversation conversation, TypedInput input, Surroundings surroundings)
{
    public static bool CanDoMore(Card last) => last is { CanReport: true } or { CanGoBack: true } or { Choices.IsEmpty: false };

    /// <summary>Takes lines; true where the conversation goes on, false where it is over.</summary>
    public async Task<bool> TakeAsync(CancellationToken cancellationToken)
    {
        while (CanDoMore(conversation.Card))
        {
            await surroundings.Out.WriteAsync("> ");
            await surroundings.Out.FlushAsync(cancellationToken);
            switch ((await input.TakeAsync(cancellationToken))?.Trim())
            {
                case null or "" or "q":
                    return false;
                case "r" or "report" when conversation.Report():
                case TranscriptAnswer.Back when conversation.Back():
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
