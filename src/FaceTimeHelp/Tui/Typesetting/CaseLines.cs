using System.Diagnostics;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Tui.Typesetting;

/// <summary>Sets what is known of the case: facts, fixes with their state, proof.</summary>
internal static class CaseLines
{
    public static IReadOnlyList<Line> Of(CaseFile file, int width)
    {
        List<Line> lines = [];
        Add(lines, null, file.Facts.SelectMany(fact => Fact(fact, LabelWidth(file, width)).Wrap(width)));
        Add(lines, "Fixes", file.Fixes.SelectMany(fix => FixLine(fix).Wrap(width)));
        Add(lines, "Proof", file.Proof.SelectMany(proof => Paragraph.Of(proof).Wrap(width)));
        return lines.Count > 0 ? lines : [Line.Of(CaseFile.Nothing, Ink.Quiet)];
    }

    /// <summary>The line that the fix of this moment begins on; null where no fix is being tried.</summary>
    public static int? Now(IReadOnlyList<Line> lines)
    {
        var mark = Mark(FixState.Now);
        var now = lines.ToList().FindIndex(line => line.Pieces is [var first, ..] && first == mark);
        return now < 0 ? null : now;
    }

    private static void Add(List<Line> lines, string? heading, IEnumerable<Line> part)
    {
        var start = lines.Count;
        lines.AddRange(part);
        if (lines.Count == start)
            return;

        if (heading is not null)
            lines.Insert(start, Line.Of(heading, Ink.Strong));
        if (start > 0)
            lines.Insert(start, Line.Empty);
    }

    /// <summary>Labels share a column where they are short, and stand in the sentence where they are not.</summary>
    private static int LabelWidth(CaseFile file, int width)
    {
        var widest = file.Facts.Max(fact => fact.Label.Length);
        return widest <= width / 3 ? widest : 0;
    }

    private static Paragraph Fact(CaseFact fact, int labelWidth) =>
        labelWidth > 0
            ? new Paragraph(new Piece(fact.Label.PadRight(labelWidth + 1), Ink.Quiet), [new Piece(fact.Value, Ink.Plain)])
            : new Paragraph(new Piece("", Ink.Plain), [new Piece(fact.Label + ": ", Ink.Quiet), new Piece(fact.Value, Ink.Plain)]);

    private static Paragraph FixLine(Fix fix) => fix.State switch
    {
        FixState.Now => new Paragraph(Mark(fix.State), [new Piece(fix.Label, Ink.Strong)]),
        FixState.Checked => new Paragraph(Mark(fix.State), [new Piece(fix.Label + " (checked)", Ink.Quiet)]),
        FixState.Skipped => new Paragraph(Mark(fix.State), [new Piece(fix.Label + " (skipped)", Ink.Quiet)]),
        _ => new Paragraph(Mark(fix.State), [new Piece(fix.Label, Ink.Plain)]),
    };

    private static Piece Mark(FixState state) => state switch
    {
        FixState.Ahead => new Piece("  ", Ink.Plain),
        FixState.Now => new Piece("▸ ", Ink.Mark),
        FixState.Done => new Piece("✓ ", Ink.Done),
        FixState.Checked => new Piece("· ", Ink.Quiet),
        FixState.Skipped => new Piece("- ", Ink.Quiet),
        _ => throw new UnreachableException(),
    };
}
