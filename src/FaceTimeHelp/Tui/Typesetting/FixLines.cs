using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Flows.Walking;
using Terminal.Gui.Text;

namespace FaceTimeHelp.Tui.Typesetting;

/// <summary>Typesets the fixes of a case, each with its state.</summary>
internal static class FixLines
{
    /// <summary>What need not be read again, in the order in which it is folded.</summary>
    private static readonly FixState[] Past = [FixState.Done, FixState.Checked, FixState.Skipped];

    public static IEnumerable<Line> Of(ImmutableArray<Fix> fixes, int width) => fixes.SelectMany(fix => Set(fix, width));

    /// <summary>
    /// All of them; then in fewer and fewer lines: what is past is only counted, state after state, and at last what is still
    /// to come.
    /// </summary>
    public static IEnumerable<IEnumerable<Line>> Foldings(ImmutableArray<Fix> fixes, int width)
    {
        yield return Of(fixes, width);

        ImmutableArray<Line> counted = [];
        var listed = fixes;
        foreach (var state in Past)
        {
            var rest = listed.RemoveAll(fix => fix.State == state);
            if (rest.IsEmpty && state != FixState.Done)
                break;

            (counted, listed) = ([.. counted, .. Count(fixes, state)], rest);
            yield return [.. counted, .. Of(listed, width)];
        }

        for (var shown = listed.Length; shown >= listed.Count(fix => fix.State == FixState.Now); shown--)
            yield return [.. counted, .. Of(listed[..shown], width), .. More(listed.Length - shown)];
    }

    private static IEnumerable<Line> Count(ImmutableArray<Fix> fixes, FixState state)
    {
        var count = fixes.Count(fix => fix.State == state);
        if (count > 0)
            yield return new Line([Mark(state), new Piece($"{count} {InWords(state)}", Ink.Plain)]);
    }

    private static IEnumerable<Line> More(int hidden)
    {
        if (hidden > 0)
            yield return Line.Of($"… {hidden} more", Ink.Quiet);
    }

    private static IEnumerable<Line> Set(Fix fix, int width) => fix.State switch
    {
        FixState.Now => new Paragraph(Mark(fix.State), [new Piece(fix.Label, Ink.Strong)]).Wrap(width),
        FixState.Checked or FixState.Skipped => new Paragraph(Mark(fix.State), [new Piece(WithState(fix, width), Ink.Quiet)]).Wrap(width),
        _ => new Paragraph(Mark(fix.State), [new Piece(fix.Label, Ink.Plain)]).Wrap(width),
    };

    /// <summary>Its mark says the same, so the word is not worth a line of its own.</summary>
    private static string WithState(Fix fix, int width)
    {
        var inWords = $"{fix.Label} ({InWords(fix.State)})";
        var room = width - Mark(fix.State).Width;
        return inWords.GetColumns() > room && fix.Label.GetColumns() <= room ? fix.Label : inWords;
    }

    private static string InWords(FixState state) => state switch
    {
        FixState.Done => "done",
        FixState.Checked => "checked",
        FixState.Skipped => "skipped",
        _ => throw new UnreachableException(),
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
