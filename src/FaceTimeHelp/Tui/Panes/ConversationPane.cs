using System.Collections.Immutable;
using System.Drawing;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Tui.Typesetting;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>The right side: what was said before, and the card of now at its end. Scrolls.</summary>
internal sealed class ConversationPane(Palette palette) : Pane(palette)
{
    private Page? page;
    private Sheet? sheet;
    private Size set;
    private int first;
    private bool hasScrolled;

    /// <summary>What the scrolling keys would bring into sight; empty where all is seen.</summary>
    public string Hint
    {
        get
        {
            Typeset();
            return (first > 0, first < Last) switch
            {
                (true, true) => "PgUp PgDn",
                (true, false) => "PgUp earlier",
                (false, true) => "PgDn more",
                (false, false) => "",
            };
        }
    }

    /// <summary>The pane below closes the frame; a free row keeps the words off it.</summary>
    protected override Rectangle Inside =>
        IsFramed ? base.Inside with { Height = Math.Max(0, Viewport.Height - 2) } : base.Inside;

    private int Last => Math.Max(0, (sheet?.Lines.Count ?? 0) - Inside.Height);

    public void Show(Page shown)
    {
        if (page is null || Said(page) != Said(shown))
            sheet = null;

        hasScrolled &= page is not null && (page.Exchanges, page.Aside, page.Saved) == (shown.Exchanges, shown.Aside, shown.Saved);
        page = shown;
        SetNeedsDraw();
    }

    /// <summary>Scrolls by pages, one line kept in sight, or by lines.</summary>
    public void ScrollPages(int pages) => ScrollLines(pages * Math.Max(1, Inside.Height - 1));

    public void ScrollLines(int lines)
    {
        first = Math.Clamp(first + lines, 0, Last);
        hasScrolled = true;
        SetNeedsDraw();
    }

    protected override void Draw()
    {
        Typeset();
        if (IsFramed)
        {
            PutSides();
            PutRule(0, new Rule("┌", "┐", "Conversation", Hint));
        }

        // A short conversation stands at the bottom too: the answers belong to the words above them.
        var lines = sheet?.Lines ?? [];
        PutInside(lines, first, Math.Max(0, Inside.Height - lines.Count));
    }

    /// <summary>Sets the page anew when it, or the room for it, has changed; it is read from what is new on it, until the person scrolls.</summary>
    private void Typeset()
    {
        if (page is null || (sheet is not null && set == Inside.Size))
            return;

        sheet = Sheet.Of(page, Inside.Width, RuleRoom);
        set = Inside.Size;
        first = hasScrolled ? Math.Min(first, Last) : Math.Min(sheet.Start, Last);
    }

    private static (ImmutableArray<Exchange> Exchanges, ImmutableArray<string> News, Card Card, (Aside Aside, string? Saved) Shown) Said(Page page) =>
        (page.Exchanges, page.News, page.Card, (page.Aside, page.Saved));
}
