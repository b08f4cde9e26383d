using System.Collections.Immutable;
using System.Drawing;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Tui.Typesetting;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Text;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>The question, its answers, what the program says to the last words, and the line to type into.</summary>
internal sealed class AnswerBox : LowerPane
{
    private const int LeastRoomForWords = 16;

    private readonly AnswerList answers = new();
    private readonly InputLine input = new();
    private Offer.Answers offer = new("", [], null);
    private string? note;
    private bool isTyping;

    public AnswerBox(Palette palette)
        : base(palette)
    {
        CanFocus = true;
    }

    public Choice? Chosen => answers.Chosen;

    public string Words => input.Words;

    public bool HasWords => offer.Invitation is not null && !input.IsEmpty;

    /// <summary>Whether the cursor is in the input line, so that Enter takes the words and not the chosen answer.</summary>
    public bool IsTyping => offer.Invitation is not null && isTyping;

    public void Show(Offer.Answers shown, string? noted)
    {
        if (offer.Choices != shown.Choices)
        {
            answers.Show(shown.Choices);
            isTyping = shown.Choices.IsEmpty;
        }

        (offer, note) = (shown, noted);
        SetNeedsDraw();
    }

    /// <summary>Forgets the words and the chosen answer of the card before.</summary>
    public void Clear()
    {
        input.Clear();
        offer = new Offer.Answers("", [], null);
        answers.Show([]);
    }

    /// <summary>Arrows move through the answers and, past the last, into the input line; what can be typed is typed.</summary>
    public bool Take(Key key)
    {
        var taken = Moves(key) || (offer.Invitation is not null && Types(key));
        if (taken)
            SetNeedsDraw();

        return taken;
    }

    public void Paste(string text)
    {
        input.Insert(text);
        isTyping = true;
        SetNeedsDraw();
    }

    /// <summary>The answer at a point of this pane.</summary>
    public Choice? At(Point point)
    {
        var body = Body(Inside.Width);
        var row = point.Y - Inside.Y;
        return row >= 0 && row < BodyHeight ? body.ElementAtOrDefault(First(body) + row)?.Choice : null;
    }

    protected override int WantsInside(int width) => Body(width).Length + Foot(width).Count + InputHeight;

    protected override void Draw()
    {
        PutFrame(offer.Question.GetColumns() <= RuleRoom ? offer.Question : "");
        PutBody(Body(Inside.Width));

        var foot = Foot(Inside.Width);
        for (var row = 0; row < Math.Min(foot.Count, FootHeight); row++)
            Put(Inside.X, Inside.Y + BodyHeight + row, foot[row]);

        if (InputHeight > 0)
            PutInput(Inside.Bottom - 1);
    }

    private ImmutableArray<AnswerRow> Body(int width) => answers.Rows(width, !IsTyping);

    private int InputHeight => offer.Invitation is null ? 0 : 1;

    /// <summary>One row at least stays with the answers.</summary>
    private int FootHeight => Math.Clamp(Inside.Height - InputHeight - 1, 0, Foot(Inside.Width).Count);

    private int BodyHeight => Math.Max(0, Inside.Height - InputHeight - FootHeight);

    private bool Moves(Key key)
    {
        if (key == Key.CursorUp)
            return IsTyping ? !(isTyping = answers.Choices.IsEmpty) : answers.Move(-1);

        if (key != Key.CursorDown || IsTyping)
            return false;

        return answers.Move(1) || (isTyping = offer.Invitation is not null);
    }

    private bool Types(Key key)
    {
        if (!input.Take(key))
            return false;

        isTyping = !input.IsEmpty || answers.Choices.IsEmpty;
        return true;
    }

    /// <summary>The note, and the invitation where it leaves too little room for words beside it.</summary>
    private List<Line> Foot(int width)
    {
        List<Line> lines = [];
        if (note is not null)
            lines.AddRange(Paragraph.Of(note, Ink.Notice).Wrap(width));
        if (offer.Invitation is { } invitation && !FitsBeside(invitation, width))
            lines.AddRange(Paragraph.Of(invitation, Ink.Quiet).Wrap(width));

        return lines;
    }

    private static bool FitsBeside(string invitation, int width) =>
        invitation.GetColumns() + 2 + LeastRoomForWords <= width;

    /// <summary>The first row to show, so that all of the chosen answer is in sight, or at least its beginning.</summary>
    private int First(ImmutableArray<AnswerRow> body)
    {
        var end = body.LastOrDefault(row => row.IsChosen)?.Index + 1 ?? 0;
        return Math.Clamp(end - BodyHeight, 0, Start(body));
    }

    private static int Start(ImmutableArray<AnswerRow> body) => body.FirstOrDefault(row => row.IsChosen)?.Index ?? 0;

    private void PutBody(ImmutableArray<AnswerRow> body)
    {
        var first = First(body);
        PutInside([.. body.Select(row => row.Line).Take(first + BodyHeight)], first);
        if (first > 0)
            Put(Inside.Right, Inside.Y, new Piece("↑", Ink.Mark));
        if (first + BodyHeight < body.Length)
            Put(Inside.Right, Inside.Y + BodyHeight - 1, new Piece("↓", Ink.Mark));
        if (!IsTyping)
            PutCursor(AnswerList.TextColumn, Start(body) - first);
    }

    private void PutInput(int row)
    {
        var prompt = FitsBeside(offer.Invitation!, Inside.Width) ? $"{offer.Invitation}: " : "> ";
        var (words, caret) = input.Visible(Inside.Width - prompt.GetColumns());
        Put(Inside.X, row, new Line([new Piece(prompt, Ink.Quiet), new Piece(words, Ink.Plain)]));
        if (IsTyping)
            PutCursor(prompt.GetColumns() + caret, row - Inside.Y);
    }

    private void PutCursor(int column, int row) =>
        Cursor = new Cursor { Position = ViewportToScreen(new Point(Inside.X + column, Inside.Y + row)), Style = CursorStyle.Default };
}
