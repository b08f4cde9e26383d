namespace FaceTimeHelp.Flows.Transcripts;

/// <summary>Writes a transcript as <see cref="TranscriptReader"/> reads it.</summary>
public static class TranscriptWriter
{
    /// <param name="transcript">What to write.</param>
    /// <param name="comments">Lines to stand first, each after a <c>#</c>.</param>
    public static string Write(Transcript transcript, params IEnumerable<string> comments)
    {
        IEnumerable<string>[] parts =
        [
            comments.Select(comment => $"# {OneLine(comment)}"),
            [.. transcript.Flow is { } flow ? (string[])[$"flow {OneLine(flow)}"] : [], .. transcript.Facts.Select(Line)],
            transcript.Answers.Select(Line),
            transcript.End is { } end ? [$"end {OneLine(end.Name)}"] : [],
        ];
        return string.Join("\n\n", parts.Where(part => part.Any()).Select(part => string.Join('\n', part))) + "\n";
    }

    public static string Line(TranscriptFact fact) => OneLine($"fact {fact.Given.Fact} = {fact.Given.Value}");

    public static string Line(TranscriptAnswer answer) => OneLine($"{answer.Asked} > {answer.Answer}");

    /// <summary>An answer may run over several lines in a flow; spaces do not count when it is read again.</summary>
    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
