using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Conversing;
using Terminal.Gui.Text;

namespace FaceTimeHelp.Tui.Typesetting;

/// <summary>
/// The conversation as one long text: what was said before, dimmed; the current card; below it what the person asked for.
/// </summary>
internal sealed class Sheet
{
    private const string Copied =
        "Copied, where your terminal allows that. If it is not on the clipboard, hold Shift (Option on a Mac) and drag over it.";

    private readonly List<Line> lines = [];
    private readonly int width;

    private readonly bool hasCaseBeside;

    private Sheet(SheetRoom room) => (width, hasCaseBeside) = (room.Width, room.HasCaseBeside);

    public IReadOnlyList<Line> Lines => lines;

    /// <summary>The line to begin reading at: what is new on this page.</summary>
    public int Start { get; private set; }

    /// <summary>How many lines there are from there on.</summary>
    public int NewLines => lines.Count - Start;

    /// <summary>A question that has no room in the rule below stands at the end of the card.</summary>
    public static Sheet Of(Page page, SheetRoom room)
    {
        var sheet = new Sheet(room);
        for (var index = 0; index < page.Exchanges.Length; index++)
            sheet.Add(page.Exchanges[index], index == page.Exchanges.Length - 1);

        sheet.AddNews(page.News);
        sheet.Add(page.Card);
        if (page.Card.Question.GetColumns() > room.Rule)
            sheet.lines.AddRange([Line.Empty, .. Paragraph.Of(page.Card.Question, Ink.Strong).Wrap(room.Width)]);

        sheet.Add(page);
        return sheet;
    }

    private void Add(Exchange exchange, bool isLast)
    {
        AddQuiet(exchange.Card);
        AddQuiet(exchange.Said);
        var results = lines.Count;
        for (var index = 0; index < exchange.Results.Length; index++)
            lines.AddRange(AsWritten(exchange.Results[index], ResultInk(isLast, index)));

        Start = isLast && exchange.Results.Length > 0 ? results : lines.Count + 1;
        lines.Add(Line.Empty);
    }

    private void AddNews(ImmutableArray<string> news)
    {
        if (news.IsEmpty)
            return;

        Start = lines.Count;
        lines.AddRange(news.SelectMany(sentence => AsWritten(sentence, Ink.Notice)));
        lines.Add(Line.Empty);
    }

    private static Ink ResultInk(bool isLast, int index) =>
        !isLast ? Ink.Quiet : index == 0 ? Ink.Strong : Ink.Plain;

    private void AddQuiet(Card card)
    {
        AddQuiet(card.Title);
        if (card.Text.Length > 0)
            lines.AddRange(Markdown.Lines(card.Text, width).Select(line => line.In(Ink.Quiet)));
    }

    private void AddQuiet(string text) => Add(Paragraph.Of(text, Ink.Quiet));

    private void Add(Card card)
    {
        Add(Paragraph.Of(card.Title, Ink.Strong));
        if (card.Text.Length == 0)
            return;

        lines.Add(Line.Empty);
        lines.AddRange(Markdown.Lines(card.Text, width));
    }

    private void Add(Page page)
    {
        if (page.Aside is Aside.None or Aside.Code)
            return;

        lines.Add(Line.Empty);
        Start = lines.Count;
        lines.AddRange(AsideLines(page));
        if (page.Aside == Aside.Case && hasCaseBeside)
            Start = Math.Max(Start, lines.FindLastIndex(CaseLines.IsFixesHeading));
        if (page.Saved is { } saved)
        {
            Start = lines.Count + 1;
            lines.AddRange([Line.Empty, .. AsWritten(saved, Ink.Notice)]);
        }
    }

    private IEnumerable<Line> AsideLines(Page page) => page.Aside switch
    {
        Aside.Why => Markdown.Lines("**Why:** " + page.Card.Why, width),
        Aside.Message => MessageLines(page.Card.Message ?? ""),
        Aside.Case => [Line.Of("Your case", Ink.Strong), .. CaseLines.Of(page.CaseFile, width)],
        Aside.Goodbye => AsWritten(page.Goodbye, Ink.Notice),
        _ => throw new UnreachableException(),
    };

    private IEnumerable<Line> MessageLines(string message) =>
    [
        Line.Of("Message for them", Ink.Strong),
        Line.Empty,
        .. AsWritten(message, Ink.Plain),
        Line.Empty,
        .. AsWritten(Copied, Ink.Quiet),
    ];

    private IEnumerable<Line> AsWritten(string text, Ink ink) =>
        text.ReplaceLineEndings("\n").Split('\n').SelectMany(line => Paragraph.Of(line, ink).Wrap(width));

    private void Add(Paragraph paragraph) => lines.AddRange(paragraph.Wrap(width));
}

/// <summary>The room for a conversation.</summary>
/// <param name="Width">The columns of its lines.</param>
/// <param name="Rule">The columns for the question in the rule below it.</param>
/// <param name="HasCaseBeside">Whether facts and proof are in sight anyway, so that the case is read from its fixes on.</param>
internal sealed record SheetRoom(int Width, int Rule, bool HasCaseBeside = false);
