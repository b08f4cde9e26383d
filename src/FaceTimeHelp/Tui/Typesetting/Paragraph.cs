using System.Collections.Immutable;

namespace FaceTimeHelp.Tui.Typesetting;

/// <summary>Text to be broken into lines; every line after the first hangs under the text, not under the lead.</summary>
/// <param name="Lead">What stands before the first line, for instance "1. ".</param>
/// <param name="Pieces">The text itself.</param>
internal sealed record Paragraph(Piece Lead, ImmutableArray<Piece> Pieces)
{
    /// <summary>How far the lines after the first stand in; under the text unless it is set.</summary>
    public int? Indent { get; init; }

    private Piece Hang => new(new string(' ', Indent ?? Lead.Width), Ink.Plain);

    public static Paragraph Of(string text, Ink ink = Ink.Plain) => new(new Piece("", ink), [new Piece(text, ink)]);

    /// <summary>Breaks at spaces, and inside a word only if the word alone is wider than the line.</summary>
    public IEnumerable<Line> Wrap(int width)
    {
        var cells = Cells();
        var start = 0;
        do
        {
            var lead = start == 0 ? Lead : Hang;
            var end = EndOfLine(cells, start, Math.Max(1, width - lead.Width));
            yield return Row(lead, cells[start..end]);
            start = NextWord(cells, end);
        }
        while (start < cells.Count);
    }

    private List<Piece> Cells() =>
        [.. Pieces.SelectMany(piece => Graphemes.Of(piece.Text).Select(grapheme => new Piece(grapheme, piece.Ink)))];

    private static int EndOfLine(List<Piece> cells, int start, int room)
    {
        var end = start;
        var used = 0;
        while (end < cells.Count && used + cells[end].Width <= room)
        {
            used += cells[end].Width;
            end++;
        }

        if (end >= cells.Count)
            return cells.Count;

        var space = cells.FindLastIndex(end, end - start + 1, cell => cell.Text == " ");
        return space > start ? space : Math.Max(end, start + 1);
    }

    private static int NextWord(List<Piece> cells, int from)
    {
        while (from < cells.Count && cells[from].Text == " ")
            from++;

        return from;
    }

    private static Line Row(Piece lead, List<Piece> cells)
    {
        List<Piece> pieces = lead.Text.Length > 0 ? [lead] : [];
        foreach (var cell in cells)
        {
            if (pieces.Count > 0 && pieces[^1].Ink == cell.Ink)
                pieces[^1] = cell with { Text = pieces[^1].Text + cell.Text };
            else
                pieces.Add(cell);
        }

        return new Line([.. pieces]);
    }
}
