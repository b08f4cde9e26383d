using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads what a step shows.</summary>
internal sealed class PageReader(ImmutableArray<Fact> facts, ProblemList problems)
{
    private readonly VariantsReader variants = new(facts, problems);

    public Page Read(MapReader step) => Read(step, Title(step));

    private Page Read(MapReader step, string title) => new()
    {
        Title = title,
        Label = step.Text("label") ?? title,
        Ask = step.Has("title") ? step.Text("ask") : null,
        Texts = variants.ReadStep(step),
        Why = MarkdownReader.Read(step, "why"),
        Send = variants.ReadSend(step),
        On = WhoseReader.Read(step, "on"),
        Sources = SourceReader.ReadNames(step),
    };

    /// <summary>A step that only asks needs no title: its question is one.</summary>
    private static string Title(MapReader step) =>
        step.Has("title") || !step.Has("ask")
            ? HeadingReader.Read(step, "title", "say in a few words what it is about, or write a question as `ask`")
            : HeadingReader.Read(step, "ask", "write the question that people are asked");
}
