using FaceTimeHelp.Tui.Typesetting;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>A look into the photo stores, or a wait for a picture, while it goes on.</summary>
internal sealed class LookPane(Palette palette) : LowerPane(palette)
{
    private Offer.Looking offer = new(null);

    public void Show(Offer.Looking shown)
    {
        offer = shown;
        SetNeedsDraw();
    }

    /// <summary>Always the same, so that nothing jumps while it counts.</summary>
    protected override int PreferredInside(int width) => 5;

    /// <summary>The lowest line says least.</summary>
    protected override int LeastInside(int width) => 4;

    protected override void Draw()
    {
        PutFrame(offer.Waits ? "Waiting" : "Looking");
        PutInside(LookLines.Of(offer.Progress, Inside.Width), 0);
    }
}
