using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.FlowFiles;

/// <summary>A flow's text and where it came from.</summary>
/// <param name="Name">What a journal knows it by: a built-in or own flow's name, or a file's full path.</param>
/// <param name="Path">What messages call it.</param>
public sealed record FlowFile(string Name, string Path, string Text)
{
    public FlowCheck Check() => FlowCheck.Of(Text, [.. Verdict.All.Select(verdict => verdict.Word)]);

    /// <summary>The flow, ready to be walked.</summary>
    /// <exception cref="UserError">It has problems; the message names the first, and how to see them all.</exception>
    public SoundFlow Sound()
    {
        var check = Check();
        if (check.Sound is { } sound)
            return sound;

        var first = check.Problems[0];
        throw new UserError(
            $"{Path} cannot be used: line {first.Place.Line}: {first.Message} `facetimehelp flow check {Name}` shows {(check.Problems.Length == 1 ? "where" : $"all {check.Problems.Length} problems")}.",
            ExitCode.NotSolved);
    }
}
