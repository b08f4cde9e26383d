using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Tui.Typesetting;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>A look into the photo stores while it goes on.</summary>
internal sealed class LookPane(Palette palette) : LowerPane(palette)
{
    private const int WidthOfCount = 52;

    private ScanProgress? progress;

    public void Show(ScanProgress? shown)
    {
        progress = shown;
        SetNeedsDraw();
    }

    /// <summary>Always the same, so that nothing jumps while it counts.</summary>
    protected override int WantsInside(int width) => width < WidthOfCount ? 5 : 4;

    protected override void Draw()
    {
        PutFrame("Looking");
        PutInside(LookLines.Of(progress, Inside.Width), 0);
    }
}
