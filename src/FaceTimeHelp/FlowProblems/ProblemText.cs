using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.FlowProblems;

/// <summary>
/// Problems for people and for editors' problem matchers: <c>file(line,column): error FTH004: message</c>, then the source line with a
/// caret under the place, then the suggestion.
/// </summary>
internal static class ProblemText
{
    /// <summary>In characters: a longer line is shown around the problem alone.</summary>
    private const int LongestLine = 400;

    public static string Of(IEnumerable<CheckedFile> checks) => string.Join('\n', checks.SelectMany(Lines));

    private static IEnumerable<string> Lines(CheckedFile check) => check.Problems.IsEmpty
        ? [$"{Printable.From(check.File.Path)}: no problems."]
        : check.Problems.SelectMany(problem => Lines(check.File, problem));

    private static IEnumerable<string> Lines(FlowFile file, Problem problem)
    {
        yield return $"{Printable.From(file.Path)}({problem.Place.Line},{problem.Place.Column}): "
            + $"{problem.Severity.Word} {problem.Code.Text}: {Printable.From(problem.Message)}";
        if (Excerpt.At(file, problem.Place) is { } line)
        {
            var source = line.Line.Length > LongestLine ? line.Within(LongestLine) : line;
            yield return $"    {source.Line}";
            yield return $"    {source.Caret}";
        }

        if (problem.Suggestion is { } suggestion)
            yield return $"    {Printable.From(suggestion)}";
    }
}
