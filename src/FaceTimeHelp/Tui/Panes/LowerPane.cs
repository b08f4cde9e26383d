using System.Drawing;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>What stands below the conversation and closes its frame.</summary>
internal abstract class LowerPane(Palette palette) : Pane(palette)
{
    /// <summary>What the rule above says of scrolling, where the conversation has no rule of its own.</summary>
    public Func<string> ScrollHint { get; set; } = () => "";

    /// <summary>One rule above, and one below where there is a frame.</summary>
    protected override Rectangle Inside =>
        IsFramed ? base.Inside : base.Inside with { Y = 1, Height = Math.Max(0, Viewport.Height - 1) };

    /// <summary>The rows it would like to have on a screen so wide, rules included.</summary>
    public int Wants(int width) => WantsInside(Math.Max(1, width - (IsFramed ? 4 : 2))) + (IsFramed ? 2 : 1);

    protected abstract int WantsInside(int width);

    protected void PutFrame(string title)
    {
        if (IsFramed)
            PutSides();

        PutRule(0, new Rule("├", "┤", title, IsFramed ? "" : ScrollHint()));
        if (IsFramed)
            PutRule(Viewport.Height - 1, new Rule("└", "┘"));
    }
}
