using FaceTimeHelp.Conversing;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Walks;

/// <summary>Plays a walk into a conversation, answer by answer, and stops where the conversation is no longer the walk's.</summary>
public sealed class WalkPlayer(WalkFile walk)
{
    private int played;

    /// <summary>The next line to be played; null where the walk is over.</summary>
    public WalkLine? Next => played < walk.Lines.Length ? walk.Lines[played] : null;

    /// <summary>Plays the next line. The result says why the walk cannot go on, or is null.</summary>
    public async Task<string?> PlayAsync(Conversation conversation, IProgress<ScanProgress> progress, CancellationToken cancellationToken)
    {
        var line = walk.Lines[played++];
        var trouble = line.Card == conversation.Card.Name
            ? await AnswerAsync(line, conversation, progress, cancellationToken)
            : $"the walk answers `{line.Card}` here, but the question is `{conversation.Card.Name}`";
        if (trouble is null)
            return EndTrouble(conversation);

        played = walk.Lines.Length;
        return $"{walk.Path}({line.Number}): {trouble}.";
    }

    private static async Task<string?> AnswerAsync(WalkLine line, Conversation conversation, IProgress<ScanProgress> progress, CancellationToken cancellationToken)
    {
        switch (line.Answer)
        {
            case WalkLine.Back:
                return conversation.Back() ? null : "there is nothing to go back to";
            case WalkLine.Skip:
                return conversation.Skip() ? null : "this step cannot be left out";
            case var verdict when IsVerdict(verdict):
                return await LookAsync(verdict, conversation, progress, cancellationToken);
        }

        if (conversation.Understand(line.Answer) is not Meant(var choice, _))
            return $"`{line.Answer}` is no answer to `{line.Card}`";

        await conversation.AnswerAsync(choice, progress, cancellationToken);
        return null;
    }

    /// <summary>Lets the machine look, and goes on where it saw what the walk expects.</summary>
    private static async Task<string?> LookAsync(string verdict, Conversation conversation, IProgress<ScanProgress> progress, CancellationToken cancellationToken)
    {
        if (conversation.Card.Choices.FirstOrDefault(choice => choice.Looks) is not { } look)
            return "nothing is looked for here";

        await conversation.AnswerAsync(look, progress, cancellationToken);
        if (conversation.Exchanges[^1].Verdict is { } found && found.Word != verdict)
            return $"the walk expects `{verdict}`, but the look found `{found.Word}`";
        if (conversation.Card.Choices.FirstOrDefault(choice => choice.Id == verdict) is { } goOn)
            await conversation.AnswerAsync(goOn, progress, cancellationToken);
        return null;
    }

    private string? EndTrouble(Conversation conversation) =>
        Next is null && walk.End is { } end && conversation.Card.Name != end
            ? $"{walk.Path}: the walk expects to end with `{end}`, but has come to `{conversation.Card.Name}`."
            : null;

    private static bool IsVerdict(string word) => Verdict.All.Any(verdict => verdict.Word == word);
}
