using System.Drawing;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>What stands below the conversation and closes its frame.</summary>
internal abstract class LowerPane(Palette palette) : Pane(palette)
{
    /// <summary>What the rule above says of scrolling the conversation.</summary>
    public Func<string> ScrollHint { get; set; } = () => "";

    /// <summary>One rule above, and one below if there is a frame.</summary>
    protected override Rectangle Inside =>
        IsFramed ? base.Inside : base.Inside with { Y = 1, Height = Math.Max(0, Viewport.Height - 1) };

    /// <summary>The rows it would like to have in so many columns, rules included.</summary>
    public int PreferredHeight(int width) => PreferredInside(InsideWidth(width)) + Rules;

    /// <summary>The rows without which it is of no use, rules included.</summary>
    public int LeastHeight(int width) => LeastInside(InsideWidth(width)) + Rules;

    private int Rules => IsFramed ? 2 : 1;

    protected abstract int PreferredInside(int width);

    protected virtual int LeastInside(int width) => PreferredInside(width);

    protected void PutFrame(string title)
    {
        if (IsFramed)
            PutSides();

        PutRule(0, new Rule("├", "┤", title, ScrollHint()));
        if (IsFramed)
            PutRule(Viewport.Height - 1, new Rule("└", "┘"));
    }
}
