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

    /// <summary>Of a file: nobody mends more at a time, and what stands above would scroll out of reach.</summary>
    private const int MaxProblems = 200;

    public static string Of(IEnumerable<CheckedFile> checks) => string.Join('\n', checks.SelectMany(Lines));

    private static IEnumerable<string> Lines(CheckedFile check)
    {
        var path = Printable.From(check.File.Path);
        if (check.Problems.IsEmpty)
            return [$"{path}: no problems."];

        var source = Excerpt.LinesOf(check.File);
        return
        [
            .. check.Problems.Take(MaxProblems).SelectMany(problem => Lines(path, source, problem)),
            .. More(path, check.Problems.Length - MaxProblems),
        ];
    }

    private static IEnumerable<string> Lines(string path, string[] source, Problem problem)
    {
        yield return $"{path}({problem.Place.Line},{problem.Place.Column}): "
            + $"{problem.Severity.Word} {problem.Code.Text}: {Printable.From(problem.Message)}";
        if (Excerpt.At(source, problem.Place) is { } line)
        {
            var shown = line.Line.Length > LongestLine ? line.Within(LongestLine) : line;
            yield return $"    {shown.Line}";
            yield return $"    {shown.Caret}";
        }

        if (problem.Suggestion is { } suggestion)
            yield return $"    {Printable.From(suggestion)}";
    }

    private static IEnumerable<string> More(string path, int left)
    {
        if (left > 0)
        {
            var are = left == 1 ? "One more problem is" : $"{left} more problems are";
            yield return $"{path}: {are} not shown here. Mend these first; `flow check --format json` lists them all.";
        }
    }
}
