using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Transcripts;
using FaceTimeHelp.Photos.Verdicts;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Scenes;

namespace FaceTimeHelp.Walks;

/// <summary>
/// Plays a walk into a conversation, answer by answer, and stops where the conversation is no longer the walk's. Here a verdict really
/// looks.
/// </summary>
public sealed class WalkPlayer(WalkFile file)
{
    private readonly Transcript walk = file.Sound();
    private int played;

    /// <summary>The next line to be played; null where the walk is over.</summary>
    public TranscriptAnswer? Next => played < walk.Answers.Length ? walk.Answers[played] : null;

    /// <summary>Plays the next line. The result says why the walk cannot go on, or is null.</summary>
    public async Task<string?> PlayAsync(Conversation conversation, IProgress<LookProgress> progress, CancellationToken cancellationToken)
    {
        var line = walk.Answers[played++];
        var trouble = line.Asked == conversation.Card.Name
            ? await new PlayedLine(line, conversation, progress).AnswerAsync(cancellationToken)
            : TranscriptProblem.OtherQuestion(line, QuestionOf(conversation.Card));
        if (trouble is not null)
            played = walk.Answers.Length;
        else if (Next is null && walk.End is { } end && conversation.Card.Name != end.Name)
            trouble = TranscriptProblem.OtherEnd(end, QuestionOf(conversation.Card));
        return trouble is null ? null : file.Tell(trouble);
    }

    private static Question QuestionOf(Card card) =>
        new(card.Name, card.Title, card.IsLast ? [] : [.. card.Choices.Select(choice => choice.Label)]) { IsEnd = card.IsLast };

    /// <summary>One line and the conversation that it is played into, on the card that it names.</summary>
    private sealed class PlayedLine(TranscriptAnswer line, Conversation conversation, IProgress<LookProgress> progress)
    {
        /// <summary>Gives the answer; where it cannot be given, the result says why.</summary>
        public async Task<TranscriptProblem?> AnswerAsync(CancellationToken cancellationToken) => line.Answer switch
        {
            TranscriptAnswer.Back => conversation.Back() ? null : TranscriptProblem.NothingToGoBackTo(line),
            TranscriptAnswer.Skip => conversation.Skip() ? null : TranscriptProblem.CannotBeLeftOut(line),
            TranscriptAnswer.LookUp =>
                await ChooseAsync(CaseCards.HowId, cancellationToken) ? null : TranscriptProblem.CannotBeLookedUp(line),
            _ => await SayAsync(cancellationToken),
        };

        /// <summary>An answer's own words count before a verdict's: a flow may use the same.</summary>
        private async Task<TranscriptProblem?> SayAsync(CancellationToken cancellationToken)
        {
            if (conversation.UnderstandWritten(line.Answer) is Meant(var choice))
            {
                await conversation.AnswerAsync(choice, progress, cancellationToken);
                return null;
            }

            return Verdict.All.Any(verdict => verdict.Word == line.Answer) && await ChooseAsync(CaseCards.LookId, cancellationToken)
                ? await TakeFindingAsync(cancellationToken)
                : TranscriptProblem.NoAnswer(line, QuestionOf(conversation.Card));
        }

        /// <summary>Goes on where the machine saw what the walk expects; what may still change is taken as the last word.</summary>
        private async Task<TranscriptProblem?> TakeFindingAsync(CancellationToken cancellationToken)
        {
            if (conversation.Exchanges[^1].Verdict is { } found && found.Word != line.Answer)
                return new TranscriptProblem(line.Line, $"The walk expects `{line.Answer}`, but the look found `{found.Word}`.");
            if (conversation.Card.Name == line.Asked)
                await ChooseAsync(line.Answer, cancellationToken);
            return null;
        }

        /// <summary>Gives the answer of this id; false where the card has none.</summary>
        private async Task<bool> ChooseAsync(string id, CancellationToken cancellationToken)
        {
            if (conversation.Card.Choices.FirstOrDefault(choice => choice.Id == id) is not { } choice)
                return false;

            await conversation.AnswerAsync(choice, progress, cancellationToken);
            return true;
        }
    }
}
