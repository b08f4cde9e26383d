using FaceTimeHelp.FlowProblems;
using FaceTimeHelp.Flows.Covering;
using FaceTimeHelp.Flows.Transcripts;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.FlowTests;

/// <summary>What came of a flow's tests, for people: places stand at the beginning of their lines, as editors expect them.</summary>
internal static class FlowTestText
{
    public static string Of(TestedFlow tested) => string.Join('\n', Lines(tested));

    private static IEnumerable<string> Lines(TestedFlow tested)
    {
        var path = Printable.From(tested.Checked.File.Path);
        yield return tested.Title is { } title
            ? $"{path}: {Printable.From(title)}"
            : $"{path}: this flow cannot be walked before its problems are mended.";
        if (!tested.Checked.Problems.IsEmpty)
            yield return ProblemText.Of([tested.Checked]);
        foreach (var line in tested.Walks.SelectMany(Lines))
            yield return line;
        foreach (var line in tested.Generated is { } generated ? Lines(generated, path) : [])
            yield return line;
    }

    private static IEnumerable<string> Lines(PlayedWalk walk) => walk.Problems
        .SelectMany(problem => Lines(walk, problem))
        .Prepend($"  Walk {Printable.From(walk.File.Path)}: {(walk.Problems.IsEmpty ? "passed" : "failed")}.");

    private static IEnumerable<string> Lines(PlayedWalk walk, TranscriptProblem problem)
    {
        yield return Printable.From($"{walk.File.Path}({problem.Line}): {problem.Message}");
        if (problem.Suggestion is { } suggestion)
            yield return $"    {Printable.From(suggestion)}";
    }

    private static IEnumerable<string> Lines(GeneratedWalks generated, string path)
    {
        yield return generated.Stuck.IsEmpty
            ? $"  Generated walks: {generated.Count}, and all come to an end."
            : $"  Generated walks: {generated.Count}, of which {generated.Stuck.Length} cannot come to an end.";
        foreach (var walk in generated.Stuck)
            yield return $"\n{Walk(walk)}";
        yield return generated.Missed.IsEmpty
            ? $"  Covered: all {generated.Parts} answers, texts and ways."
            : $"  Covered: {generated.Walked} of {generated.Parts} answers, texts and ways.";
        foreach (var missed in generated.Missed)
            yield return $"{path}({missed.Place.Line},{missed.Place.Column}): {Printable.From(missed.Message)}";
    }

    /// <summary>A walk that failed, as it can be kept beside the flow.</summary>
    public static string Walk(GeneratedWalk walk) =>
        Printable.From(TranscriptWriter.Write(walk.ToTranscript(), walk.Trouble!), keepNewlines: true);
}
