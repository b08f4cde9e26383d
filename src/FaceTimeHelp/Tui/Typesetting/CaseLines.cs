using System.Drawing;
using FaceTimeHelp.Conversing;

namespace FaceTimeHelp.Tui.Typesetting;

/// <summary>Typesets what is known of the case: facts, proof, and fixes with their state.</summary>
internal static class CaseLines
{
    private static readonly Line FixesHeading = Line.Of("Fixes", Ink.Strong);

    public static IReadOnlyList<Line> Of(CaseFile file, int width) => With(FixLines.Of(file.Fixes, width), file, width);

    /// <summary>The same in the room that there is: proof stays in sight, and fixes are folded together as far as they must.</summary>
    public static IReadOnlyList<Line> Fitting(CaseFile file, Size room)
    {
        List<Line> lines = [];
        foreach (var fixes in FixLines.Foldings(file.Fixes, room.Width))
        {
            lines = With(fixes, file, room.Width);
            if (lines.Count <= room.Height)
                break;
        }

        return lines;
    }

    public static bool IsFixesHeading(Line line) => ReferenceEquals(line, FixesHeading);

    private static List<Line> With(IEnumerable<Line> fixes, CaseFile file, int width)
    {
        List<Line> lines = [.. file.Facts.SelectMany(fact => Fact(fact).Wrap(width))];
        Add(lines, Line.Of("Proof", Ink.Strong), file.Proof.SelectMany(proof => Paragraph.Of(proof).Wrap(width)));
        Add(lines, FixesHeading, fixes);
        return lines.Count > 0 ? lines : [Line.Of(CaseFile.Nothing, Ink.Quiet)];
    }

    private static void Add(List<Line> lines, Line heading, IEnumerable<Line> part)
    {
        List<Line> added = [.. part];
        if (added.Count == 0)
            return;

        if (lines.Count > 0)
            lines.Add(Line.Empty);
        lines.AddRange([heading, .. added]);
    }

    private static Paragraph Fact(CaseFact fact) =>
        new(new Piece("", Ink.Plain), [new Piece(Label(fact) + " ", Ink.Quiet), new Piece(fact.Value, Ink.Plain)]) { Indent = 2 };

    private static string Label(CaseFact fact) => fact.Label.EndsWith('?') ? fact.Label : fact.Label + ":";
}
