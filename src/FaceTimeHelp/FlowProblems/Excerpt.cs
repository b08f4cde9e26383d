using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Flows;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.FlowProblems;

/// <summary>The line of a flow's text that something stands in, safe to print.</summary>
/// <param name="Line">The line, or a part of it.</param>
/// <param name="Column">The place in it, counted from 0; it may stand behind the last letter.</param>
internal sealed record Excerpt(string Line, int Column)
{
    private const string Cut = "…";

    /// <summary>As YAML counts lines.</summary>
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    /// <summary>A caret that stands under the place where both are printed below each other.</summary>
    public string Caret => new string(' ', Column) + "^";

    public static string[] LinesOf(FlowFile file) => file.Text.Split(LineEnds, StringSplitOptions.None);

    /// <summary>The line of this place; null where the text ends before it.</summary>
    public static Excerpt? At(string[] lines, Place place) => lines.ElementAtOrDefault(place.Line - 1) is { } line
        ? new Excerpt(Printable.From(line), place.Column - 1)
        : null;

    /// <summary>The same without its indentation, and around the place no longer than this.</summary>
    public Excerpt Within(int width)
    {
        var indentation = Math.Min(Line.Length - Line.TrimStart().Length, Column);
        var (line, column) = (Line[indentation..], Column - indentation);
        var first = Math.Max(0, column - (width / 2));
        if (line.Length <= width || first == 0)
            return new Excerpt(CutAfter(line, width), column);

        return new Excerpt(CutAfter(Cut + line[(first + 1)..], width), column - first);
    }

    private static string CutAfter(string line, int width) => line.Length <= width ? line : line[..(width - 1)] + Cut;
}
