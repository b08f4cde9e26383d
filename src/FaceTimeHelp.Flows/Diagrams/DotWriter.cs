using System.Diagnostics;

namespace FaceTimeHelp.Flows.Diagrams;

/// <summary>Writes a diagram in Graphviz's language, <see href="https://graphviz.org/doc/info/lang.html">DOT</see>.</summary>
internal sealed class DotWriter(TextWriter output)
{
    public void Write(Diagram diagram)
    {
        output.WriteLine("digraph flow {");
        output.WriteLine("  charset=\"UTF-8\"; labelloc=t; newrank=true; fontname=\"sans-serif\";");
        output.WriteLine($"  label={Quoted([diagram.Title])};");
        output.WriteLine("  node [fontname=\"sans-serif\", shape=box];");
        output.WriteLine("  edge [fontname=\"sans-serif\", fontsize=10];");
        foreach (var group in diagram.Groups)
            Write(group);
        foreach (var box in diagram.Boxes)
            Write(box);
        foreach (var arrow in diagram.Arrows)
            Write(arrow);
        output.WriteLine("}");
    }

    private void Write(Group group)
    {
        output.WriteLine($"  subgraph cluster{group.Number} {{");
        output.WriteLine($"  label={Quoted([group.Title])};");
        foreach (var box in group.Boxes)
            Write(box);
        output.WriteLine("  }");
    }

    private void Write(Box box) =>
        output.WriteLine(
            $"  n{box.Number} [label={Quoted(box.Lines)}, {Look(box.Kind)}{(box.IsUsed ? ", color=gray50, fontcolor=gray40" : "")}];");

    private void Write(Arrow arrow) =>
        output.WriteLine($"  n{arrow.From} -> n{arrow.To} [label={Quoted(arrow.Lines)}{(arrow.IsSideTrip ? ", style=dashed" : "")}];");

    private static string Look(BoxKind kind) => kind switch
    {
        BoxKind.Start => "shape=circle",
        BoxKind.Question => "shape=hexagon",
        BoxKind.Instruction => "shape=box",
        BoxKind.Scan => "shape=cylinder",
        BoxKind.Fork => "shape=diamond",
        BoxKind.Ladder => "shape=box3d",
        BoxKind.NextRung => "shape=circle",
        BoxKind.Fact => "shape=parallelogram",
        BoxKind.Solved => "style=\"rounded,filled\", fillcolor=palegreen",
        BoxKind.Unsolved => "style=\"rounded,filled\", fillcolor=mistyrose",
        _ => throw new UnreachableException(),
    };

    /// <summary>Inside quotes only the quote and the backslash have a meaning, and entities, which are read in labels.</summary>
    private static string Quoted(IEnumerable<string> lines) => $"\"{string.Join("\\n", lines.Select(Escaped))}\"";

    private static string Escaped(string line) =>
        line
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("&", "&amp;", StringComparison.Ordinal);
}
