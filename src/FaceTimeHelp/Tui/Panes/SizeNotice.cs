using System.Drawing;
using FaceTimeHelp.Tui.Typesetting;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>The only thing on a screen that is too small for a conversation.</summary>
internal sealed class SizeNotice(Palette palette) : Pane(palette)
{
    private static readonly string Words =
        $"This window is too small. I need {ScreenLayout.Smallest.Width} columns and {ScreenLayout.Smallest.Height} rows. Esc leaves.";

    protected override Rectangle Inside => new(Point.Empty, Viewport.Size);

    protected override void Draw() => PutInside([.. Paragraph.Of(Words, Ink.Strong).Wrap(Inside.Width)], 0);
}
