using FaceTimeHelp.Conversing;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.FlowProblems;
using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Trying;

/// <summary>
/// The card that stands in the place of a step while its flow cannot be walked: the first problem whole, then how many more
/// there are.
/// </summary>
internal static class ProblemCard
{
    /// <summary>In columns: what the conversation's side of an 80-column screen has room for.</summary>
    private const int ExcerptWidth = 50;

    public static Card Of(CheckedFile check)
    {
        var errors = check.Problems.Where(problem => problem.Severity == Severity.Error).ToList();
        return Waiting(
            $"{Path.GetFileName(check.File.Path)} has {(errors.Count == 1 ? "a problem" : $"{errors.Count} problems")}.",
            [.. Whole(check.File, errors[0]), .. More(errors.Count - 1)]);
    }

    public static Card Of(UserError error) => Waiting(error.Message, []);

    private static Card Waiting(string title, IEnumerable<string> paragraphs) => new()
    {
        Name = "problems",
        Title = title,
        Text = string.Join("\n\n", paragraphs),
        Question = "It goes on as soon as the file is saved.",
    };

    private static IEnumerable<string> Whole(FlowFile file, Problem problem)
    {
        yield return $"**Line {problem.Place.Line}, column {problem.Place.Column}** ({problem.Code.Text}): {problem.Message}";
        if (Excerpt.At(Excerpt.LinesOf(file), problem.Place)?.Within(ExcerptWidth) is { } source)
            yield return $"```\n{source.Line}\n{source.Caret}\n```";
        if (problem.Suggestion is { } suggestion)
            yield return suggestion;
    }

    private static IEnumerable<string> More(int count) => count switch
    {
        0 => [],
        1 => ["There is one more problem."],
        _ => [$"There are {count} more problems."],
    };
}
