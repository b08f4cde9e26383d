using FaceTimeHelp.Tui.Typesetting;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>Below the last card, where nothing more is asked.</summary>
internal sealed class ClosingPane(Palette palette) : LowerPane(palette)
{
    protected override int PreferredInside(int width) => 1;

    protected override void Draw()
    {
        PutFrame("");
        PutInside([Line.Of("That was all.", Ink.Quiet)], 0);
    }
}
