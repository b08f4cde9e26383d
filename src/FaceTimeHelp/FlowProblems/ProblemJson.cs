using System.Text.Json;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.FlowProblems;

/// <summary>Problems as the JSON that editors and scripts rely on.</summary>
internal static class ProblemJson
{
    private const int Version = 1;

    public static string Of(IReadOnlyCollection<CheckedFile> checks) => JsonText.OfList(Version, "files", checks, Write);

    /// <summary>The properties of one file.</summary>
    public static void Write(Utf8JsonWriter json, CheckedFile check)
    {
        json.WriteString("path", check.File.Path);
        json.WriteList("problems", check.Problems, Write);
    }

    private static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteString("code", problem.Code.Text);
        json.WriteString("severity", problem.Severity.Word);
        json.WriteNumber("line", problem.Place.Line);
        json.WriteNumber("column", problem.Place.Column);
        json.WriteString("message", problem.Message);
        json.WriteString("suggestion", problem.Suggestion);
    }
}
