using System.Diagnostics;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.FlowFiles;

/// <summary>
/// Problems for people and for editors' problem matchers: <c>file(line,column): error FTH004: message</c>, then the source line with a
/// caret under the place, then the suggestion.
/// </summary>
internal static class ProblemText
{
    public static string Of(IEnumerable<CheckedFile> checks) => string.Join('\n', checks.SelectMany(Lines));

    public static string Code(this Problem problem) => $"FTH{(int)problem.Code:000}";

    /// <summary>The word that editors' problem matchers know.</summary>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Hint => "hint",
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<string> Lines(CheckedFile check) => check.Problems.IsEmpty
        ? [$"{Printable.From(check.File.Path)}: no problems."]
        : check.Problems.SelectMany(problem => Lines(check.File, problem));

    private static IEnumerable<string> Lines(FlowFile file, Problem problem)
    {
        yield return $"{Printable.From(file.Path)}({problem.Place.Line},{problem.Place.Column}): {problem.Severity.Word()} {problem.Code()}: {Printable.From(problem.Message)}";
        if (Excerpt.At(file, problem.Place) is { } source)
        {
            yield return $"    {source.Line}";
            yield return $"    {source.Caret}";
        }

        if (problem.Suggestion is { } suggestion)
            yield return $"    {Printable.From(suggestion)}";
    }
}
