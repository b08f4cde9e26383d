namespace FaceTimeHelp.Tui.Panes;

/// <summary>How many rows each part of an answer box has: the answers, what stands above the input line, and the input line.</summary>
internal sealed record AnswerBoxRows(int Answers, int Above, int Prompt)
{
    /// <summary>The foot gets its rows first, but leaves as many to the answers as they need at least.</summary>
    public static AnswerBoxRows Of(int height, Foot foot, int leastAnswers)
    {
        var room = height - Math.Min(leastAnswers, height);
        var prompt = Math.Min(foot.PromptHeight, room);
        var above = Math.Min(foot.Above.Length, room - prompt);
        return new AnswerBoxRows(height - prompt - above, above, prompt);
    }
}
