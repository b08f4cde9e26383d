using System.Drawing;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Tui.Typesetting;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>The left side: what is known of the case. What does not fit is shown whole by the key "case".</summary>
internal sealed class CasePane(Palette palette) : Pane(palette)
{
    private CaseFile file = CaseFile.Empty;

    /// <summary>Whether something is known that cannot be seen here.</summary>
    public bool HidesSomething { get; private set; }

    private IReadOnlyList<Line> Lines => CaseLines.Of(file, Inside.Width);

    public void Show(CaseFile shown)
    {
        file = shown;
        SetNeedsDraw();
    }

    /// <summary>Hides the pane where there is no room for it, and finds out what that leaves unseen.</summary>
    public void Fit(Size room)
    {
        Visible = room.Width > 0;
        HidesSomething = Visible
            ? CaseLines.Of(file, room.Width - 4).Count > room.Height - 2
            : file.Facts.Length + file.Fixes.Length + file.Proof.Length > 0;
    }

    protected override void Draw()
    {
        PutSides();
        PutRule(0, new Rule("┌", "┐", "Your case", HidesSomething ? "F4" : ""));
        PutRule(Viewport.Height - 1, new Rule("└", "┘"));
        PutInside(Lines, First(Lines));
    }

    /// <summary>Keeps the fix of this moment in sight, with the rest around it.</summary>
    private int First(IReadOnlyList<Line> lines)
    {
        var most = Math.Max(0, lines.Count - Inside.Height);
        var wanted = (CaseLines.Now(lines) ?? 0) - (Inside.Height / 2);
        return Math.Clamp(wanted, 0, most);
    }
}
