using System.Drawing;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Tui.Typesetting;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>The left side: what is known of the case. What is folded together for want of room is shown by the key "case".</summary>
internal sealed class CasePane(Palette palette) : Pane(palette)
{
    private CaseFile file = CaseFile.Empty;

    /// <summary>Whether something is known that cannot be seen here.</summary>
    public bool HidesSomething { get; private set; }

    public void Show(CaseFile shown)
    {
        file = shown;
        SetNeedsDraw();
    }

    /// <summary>Hides the pane if there is no room for it, and finds out what that leaves unseen.</summary>
    public void Fit(Size room)
    {
        Visible = room.Width > 0;
        HidesSomething = Visible
            ? CaseLines.Of(file, InsideWidth(room.Width)).Count > room.Height - 2
            : file.Facts.Length + file.Fixes.Length + file.Proof.Length > 0;
    }

    protected override void Draw()
    {
        PutSides();
        PutRule(0, new Rule("┌", "┐", "Your case", HidesSomething ? "F4" : ""));
        PutRule(Viewport.Height - 1, new Rule("└", "┘"));
        PutInside(CaseLines.Fitting(file, Inside.Size), 0);
    }
}
