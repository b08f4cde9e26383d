using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.FlowFiles;

/// <summary>
/// Problems for people and for editors' problem matchers: <c>file(line,column): error FTH004: message</c>, then the source line with a
/// caret under the place, then the suggestion.
/// </summary>
internal static class ProblemText
{
    /// <summary>What ends a line of YAML; .NET knows more.</summary>
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    public static string Of(IEnumerable<CheckedFile> checks) => string.Join('\n', checks.SelectMany(Lines));

    public static string Code(this Problem problem) => $"FTH{(int)problem.Code:000}";

    private static IEnumerable<string> Lines(CheckedFile check) => check.Problems.IsEmpty
        ? [$"{Printable.From(check.File.Path)}: no problems."]
        : check.Problems.SelectMany(problem => Lines(check.File, problem));

    private static IEnumerable<string> Lines(FlowFile file, Problem problem)
    {
        yield return $"{Printable.From(file.Path)}({problem.Place.Line},{problem.Place.Column}): error {problem.Code()}: {Printable.From(problem.Message)}";
        if (file.Text.Split(LineEnds, StringSplitOptions.None).ElementAtOrDefault(problem.Place.Line - 1) is { } source)
        {
            yield return $"    {Printable.From(source)}";
            yield return $"    {new string(' ', problem.Place.Column - 1)}^";
        }

        if (problem.Suggestion is { } suggestion)
            yield return $"    {Printable.From(suggestion)}";
    }
}
