using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.FlowFiles;

/// <summary>Problems as the JSON that editors and scripts rely on.</summary>
internal static class ProblemJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IEnumerable<CheckedFile> checks)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            Write(json, checks);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<CheckedFile> checks)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("files");
        foreach (var check in checks)
            Write(json, check);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CheckedFile check)
    {
        json.WriteStartObject();
        json.WriteString("path", check.File.Path);
        json.WriteStartArray("problems");
        foreach (var problem in check.Problems)
            Write(json, problem);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("code", problem.Code());
        json.WriteString("severity", "error");
        json.WriteNumber("line", problem.Place.Line);
        json.WriteNumber("column", problem.Place.Column);
        json.WriteString("message", problem.Message);
        json.WriteString("suggestion", problem.Suggestion);
        json.WriteEndObject();
    }
}
