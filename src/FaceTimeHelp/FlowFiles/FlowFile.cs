using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.FlowFiles;

/// <summary>A flow's text and where it came from.</summary>
/// <param name="Name">What a journal knows it by: a built-in or own flow's name, or a file's full path.</param>
/// <param name="Path">What messages call it.</param>
/// <param name="Text">The whole YAML text.</param>
/// <param name="Against">What it is checked against.</param>
public sealed record FlowFile(string Name, string Path, string Text, CheckedAgainst Against)
{
    /// <summary>The folder that it stands in; null where it is built in.</summary>
    public string? Folder { get; init; }

    public FlowCheck Check() => FlowCheck.Of(Text, Against);

    /// <summary>The flow, ready to be walked.</summary>
    /// <exception cref="UserError">It has errors; the message names the first, and how to see them all.</exception>
    public SoundFlow Sound()
    {
        var check = Check();
        if (check.Sound is { } sound)
            return sound;

        var errors = check.Problems.Where(problem => problem.Severity == Severity.Error).ToList();
        throw new UserError(
            $"{Path} cannot be used: line {errors[0].Place.Line}: {errors[0].Message} "
            + $"`facetimehelp flow check {ShellWord.From(Name)}` shows {(errors.Count == 1 ? "where" : $"all {errors.Count} problems")}.",
            ExitCode.NotSolved);
    }
}
