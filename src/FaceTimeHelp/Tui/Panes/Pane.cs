using System.Drawing;
using FaceTimeHelp.Text;
using FaceTimeHelp.Tui.Typesetting;
using Terminal.Gui.Text;
using Terminal.Gui.ViewBase;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>
/// A part of the screen that draws lines and, if the screen is high enough, its frame; keys and mouse are handled outside.
/// </summary>
internal abstract class Pane(Palette palette) : View
{
    /// <summary>Whether lines are drawn around it; on small screens every cell is needed for words.</summary>
    public bool IsFramed { get; set; }

    protected virtual Rectangle Inside =>
        IsFramed
            ? new Rectangle(2, 1, InsideWidth(Viewport.Width), Math.Max(0, Viewport.Height - 2))
            : new Rectangle(1, 0, InsideWidth(Viewport.Width), Viewport.Height);

    /// <summary>The columns for words in a pane of so many columns.</summary>
    protected int InsideWidth(int width) => Math.Max(1, width - (IsFramed ? 4 : 2));

    /// <summary>The columns that a title may take in a rule; the rest is for the hint of where to scroll.</summary>
    protected int RuleRoom(int insideWidth) => insideWidth - (IsFramed ? 13 : 16);

    protected abstract void Draw();

    protected sealed override bool OnDrawingContent(DrawContext? context)
    {
        Draw();
        return true;
    }

    protected void Put(int column, int row, Line line)
    {
        foreach (var piece in line.Pieces)
        {
            Put(column, row, piece);
            column += piece.Width;
        }
    }

    protected void Put(int column, int row, Piece piece)
    {
        SetAttribute(palette[piece.Ink]);
        AddStr(column, row, Printable.From(piece.Text));
    }

    /// <summary>Puts lines below each other inside, beginning with the given one, as many as there is room for.</summary>
    protected void PutInside(IReadOnlyList<Line> lines, int first, int top = 0)
    {
        for (var row = top; row < Inside.Height && first + row - top < lines.Count; row++)
            Put(Inside.X, Inside.Y + row, lines[first + row - top]);
    }

    protected void PutSides()
    {
        for (var row = 0; row < Viewport.Height; row++)
        {
            Put(0, row, new Piece("│", Ink.Quiet));
            Put(Viewport.Width - 1, row, new Piece("│", Ink.Quiet));
        }
    }

    /// <summary>A line across, with its title in it and a hint at its right end.</summary>
    protected void PutRule(int row, Rule rule)
    {
        var (left, right) = IsFramed ? (rule.Left, rule.Right) : ("─", "─");
        Put(0, row, new Piece(left + new string('─', Math.Max(0, Viewport.Width - 2)) + right, Ink.Quiet));
        if (rule.Title.Length > 0)
            Put(1, row, new Piece($" {rule.Title} ", Ink.Strong));
        if (rule.Hint.Length > 0)
            Put(Viewport.Width - 3 - rule.Hint.GetColumns(), row, new Piece($" {rule.Hint} ", Ink.Mark));
    }

    protected sealed record Rule(string Left, string Right, string Title = "", string Hint = "");
}
