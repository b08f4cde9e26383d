using System.Collections.Immutable;
using System.Drawing;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Tui.Typesetting;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>The right side: what was said before, and the current card at its end. Scrolls.</summary>
internal sealed class ConversationPane(Palette palette) : Pane(palette)
{
    private const string Earlier = "PgUp earlier";
    private const string More = "PgDn more";

    private Page? page;
    private Sheet? sheet;
    private SheetRoom? typesetFor;
    private int first;
    private bool hasScrolled;

    /// <summary>Whether the case file is on the screen too.</summary>
    public bool HasCaseBeside { get; set; }

    /// <summary>What the scrolling keys would bring into sight, for the rule below: beside a frame only what is further down.</summary>
    public string HintBelow
    {
        get
        {
            Typeset();
            return (first > 0 && !IsFramed, first < Last) switch
            {
                (true, true) => "PgUp PgDn",
                (true, false) => Earlier,
                (false, true) => More,
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

    /// <summary>The rows that show all that is new on the page.</summary>
    public int PreferredHeight(int width) => (SheetIn(InsideWidth(width))?.NewLines ?? 0) + (IsFramed ? 2 : 0);

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
            PutRule(0, new Rule("┌", "┐", "Conversation", first > 0 ? Earlier : ""));
        }

        // A short conversation stands at the bottom too: the answers belong to the words above them.
        var lines = sheet?.Lines ?? [];
        PutInside(lines, first, Math.Max(0, Inside.Height - lines.Count));
    }

    /// <summary>Makes the sheet fit the pane; reading begins at what is new on it, until the person scrolls.</summary>
    private void Typeset()
    {
        if (SheetIn(Inside.Width) is { } shown)
            first = Math.Min(hasScrolled ? first : shown.Start, Last);
    }

    /// <summary>The page as a sheet, made anew only if the page or its room has changed.</summary>
    private Sheet? SheetIn(int width)
    {
        var room = new SheetRoom(width, RuleRoom(width), HasCaseBeside);
        if (page is null || (sheet is not null && typesetFor == room))
            return sheet;

        typesetFor = room;
        return sheet = Sheet.Of(page, room);
    }

    private static (ImmutableArray<Exchange> Exchanges, ImmutableArray<string> News, Card Card, (Aside, string?) Shown) Said(Page page) =>
        (page.Exchanges, page.News, page.Card, (page.Aside, page.Saved));
}
