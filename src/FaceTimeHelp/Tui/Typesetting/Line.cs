using System.Collections.Immutable;
using Terminal.Gui.Text;

namespace FaceTimeHelp.Tui.Typesetting;

/// <summary>One row of the screen, as wide as its pieces.</summary>
internal sealed record Line(ImmutableArray<Piece> Pieces)
{
    public static Line Empty { get; } = new([]);

    public int Width => Pieces.Sum(piece => piece.Width);

    public static Line Of(string text, Ink ink = Ink.Plain) => new([new Piece(text, ink)]);

    public Line In(Ink ink) => new([.. Pieces.Select(piece => piece with { Ink = ink })]);
}

/// <summary>Text in one ink.</summary>
internal readonly record struct Piece(string Text, Ink Ink)
{
    public int Width => Text.GetColumns();
}
