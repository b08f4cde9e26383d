using FaceTimeHelp.Flows.Checking;

namespace FaceTimeHelp.Flows.Diagrams;

/// <summary>Draws flows.</summary>
public static class FlowDiagram
{
    /// <summary>For Mermaid, which many editors and forges show in Markdown.</summary>
    public static void WriteMermaid(SoundFlow sound, TextWriter output) => new MermaidWriter(output).Write(Of(sound));

    /// <summary>For Graphviz.</summary>
    public static void WriteDot(SoundFlow sound, TextWriter output) => new DotWriter(output).Write(Of(sound));

    private static Diagram Of(SoundFlow sound)
    {
        var flow = sound.Flow;
        var numbers = new BoxNumbers(flow);
        var boxes = new BoxesOf(flow, numbers);
        return new Diagram
        {
            Title = flow.Title,
            Boxes = boxes.Boxes,
            Groups = boxes.Groups,
            Arrows = new ArrowsOf(sound, numbers).InOrder(),
        };
    }
}
