using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Transcripts;
using FaceTimeHelp.Photos.Verdicts;
using FaceTimeHelp.Proof;

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
            ? await AnswerAsync(line, conversation, progress, cancellationToken)
            : TranscriptProblem.OtherQuestion(line, QuestionOf(conversation.Card));
        if (trouble is not null)
            played = walk.Answers.Length;
        else if (Next is null && walk.End is { } end && conversation.Card.Name != end.Name)
            trouble = TranscriptProblem.OtherEnd(end, QuestionOf(conversation.Card));
        return trouble is null ? null : file.Tell(trouble);
    }

    private static Question QuestionOf(Card card) =>
        new(card.Name, card.Title, card.IsLast ? [] : [.. card.Choices.Select(choice => choice.Label)]) { IsEnd = card.IsLast };

    private static async Task<TranscriptProblem?> AnswerAsync(TranscriptAnswer line, Conversation conversation, IProgress<LookProgress> progress, CancellationToken cancellationToken)
    {
        switch (line.Answer)
        {
            case TranscriptAnswer.Back:
                return conversation.Back() ? null : TranscriptProblem.NothingToGoBackTo(line);
            case TranscriptAnswer.Skip:
                return conversation.Skip() ? null : TranscriptProblem.CannotBeLeftOut(line);
            case TranscriptAnswer.LookUp:
                return await ChooseAsync(CardOf.HowId, conversation, progress, cancellationToken) ? null : TranscriptProblem.CannotBeLookedUp(line);
            case var verdict when IsVerdict(verdict):
                return await LookAsync(line, conversation, progress, cancellationToken);
        }

        if (conversation.UnderstandWritten(line.Answer) is not Meant(var choice))
            return TranscriptProblem.NoAnswer(line, QuestionOf(conversation.Card));

        await conversation.AnswerAsync(choice, progress, cancellationToken);
        return null;
    }

    /// <summary>Lets the machine look, and goes on where it saw what the walk expects.</summary>
    private static async Task<TranscriptProblem?> LookAsync(TranscriptAnswer line, Conversation conversation, IProgress<LookProgress> progress, CancellationToken cancellationToken)
    {
        if (conversation.Card.Choices.FirstOrDefault(choice => choice.Looks) is not { } look)
            return TranscriptProblem.NoAnswer(line, QuestionOf(conversation.Card));

        await conversation.AnswerAsync(look, progress, cancellationToken);
        if (conversation.Exchanges[^1].Verdict is { } found && found.Word != line.Answer)
            return new TranscriptProblem(line.Line, $"The walk expects `{line.Answer}`, but the look found `{found.Word}`.");

        await ChooseAsync(line.Answer, conversation, progress, cancellationToken);
        return null;
    }

    /// <summary>Gives the answer of this id; false where the card has none.</summary>
    private static async Task<bool> ChooseAsync(string id, Conversation conversation, IProgress<LookProgress> progress, CancellationToken cancellationToken)
    {
        if (conversation.Card.Choices.FirstOrDefault(choice => choice.Id == id) is not { } choice)
            return false;

        await conversation.AnswerAsync(choice, progress, cancellationToken);
        return true;
    }

    private static bool IsVerdict(string word) => Verdict.All.Any(verdict => verdict.Word == word);
}
