using FaceTimeHelp.Flows.Schemas;
using FaceTimeHelp.Photos.Verdicts;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.FlowFiles;

/// <summary>The schema that stands beside flows, for editors.</summary>
internal static class SchemaFile
{
    public const string Name = "flow.schema.json";

    public static string Text =>
        JsonText.Of<IReadOnlyCollection<string>>([.. Verdict.All.Select(verdict => verdict.Word)], FlowSchema.Write);
}
