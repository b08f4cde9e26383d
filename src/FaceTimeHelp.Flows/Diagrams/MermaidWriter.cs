using System.Diagnostics;
using System.Text;

namespace FaceTimeHelp.Flows.Diagrams;

/// <summary>
/// Writes a diagram in the language of <see href="https://mermaid.js.org/syntax/flowchart.html">Mermaid's flowcharts</see>.
/// </summary>
internal sealed class MermaidWriter(TextWriter output)
{
    public void Write(Diagram diagram)
    {
        output.WriteLine("flowchart TD");
        output.WriteLine($"  accTitle: {Escaped(diagram.Title)}");
        output.WriteLine("  classDef solved fill:#d3f9d8,stroke:#2b8a3e,color:#000");
        output.WriteLine("  classDef unsolved fill:#ffe3e3,stroke:#c92a2a,color:#000");
        output.WriteLine("  classDef used stroke-dasharray:4 4");
        foreach (var group in diagram.Groups)
            Write(group);
        foreach (var box in diagram.Boxes)
            Write(box);
        foreach (var arrow in diagram.Arrows)
            Write(arrow);
    }

    private void Write(Group group)
    {
        output.WriteLine($"  subgraph g{group.Number}[{Quoted([group.Title])}]");
        foreach (var box in group.Boxes)
            Write(box);
        output.WriteLine("  end");
    }

    private void Write(Box box)
    {
        var (open, close) = Look(box.Kind);
        output.WriteLine($"  n{box.Number}{open}{Quoted(box.Lines)}{close}");
        if (box.Kind is BoxKind.Solved or BoxKind.Unsolved)
            output.WriteLine($"  class n{box.Number} {(box.Kind == BoxKind.Solved ? "solved" : "unsolved")}");
        if (box.IsUsed)
            output.WriteLine($"  class n{box.Number} used");
    }

    private void Write(Arrow arrow) =>
        output.WriteLine(
            $"  n{arrow.From} {(arrow.IsSideTrip ? "-.->" : "-->")}{(arrow.Lines.IsEmpty ? "" : $"|{Quoted(arrow.Lines)}|")} n{arrow.To}");

    private static (string Open, string Close) Look(BoxKind kind) => kind switch
    {
        BoxKind.Start => ("((", "))"),
        BoxKind.Question => ("{{", "}}"),
        BoxKind.Instruction => ("[", "]"),
        BoxKind.Scan => ("[(", ")]"),
        BoxKind.Fork => ("{", "}"),
        BoxKind.Ladder => ("[[", "]]"),
        BoxKind.NextRung => ("((", "))"),
        BoxKind.Fact => ("[/", "/]"),
        BoxKind.Solved or BoxKind.Unsolved => ("([", "])"),
        _ => throw new UnreachableException(),
    };

    /// <summary>A text of nothing is a mistake in Mermaid.</summary>
    private static string Quoted(IEnumerable<string> lines) => $"\"{string.Join("<br>", lines.Select(Escaped).DefaultIfEmpty(" "))}\"";

    /// <summary>
    /// Every sign as its number, unless it follows a letter and has no meaning of its own there: Mermaid looks for entities, directives
    /// and Markdown (a "1." begins a list) even inside quotes.
    /// </summary>
    private static string Escaped(string line)
    {
        var escaped = new StringBuilder(line.Length);
        var before = new Rune(' ');
        foreach (var rune in line.EnumerateRunes())
        {
            escaped.Append(IsPlain(rune, before) ? rune.ToString() : $"#{rune.Value};");
            before = rune;
        }

        return escaped.ToString();
    }

    private static bool IsPlain(Rune rune, Rune before) =>
        Rune.IsLetterOrDigit(rune) || rune.Value == ' ' || (Rune.IsLetter(before) && rune.Value is ',' or '.' or '?' or '!' or '\'' or '-');
}
