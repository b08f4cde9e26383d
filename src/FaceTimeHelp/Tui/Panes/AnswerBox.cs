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

    /// <summary>Whether words are being typed; those that were refused are not any more.</summary>
    public bool HasWords => offer.Invitation is not null && !input.IsEmpty && !input.IsRefused;

    /// <summary>Whether the cursor is in the input line, so that Enter takes the words and not the chosen answer.</summary>
    public bool IsTyping => offer.Invitation is not null && isTyping;

    public void Show(Offer.Answers shown, string? noted)
    {
        if (offer.Choices != shown.Choices)
            answers.Show(shown.Choices);
        isTyping = shown.Choices.IsEmpty || (isTyping && (offer.Choices == shown.Choices || !input.IsEmpty));

        (offer, note) = (shown, noted);
        SetNeedsDraw();
    }

    /// <summary>Forgets the words and the chosen answer of the card before.</summary>
    public void Clear()
    {
        input.Clear();
        offer = new Offer.Answers("", [], null);
        answers.Clear();
    }

    /// <summary>Leaves the words to be edited, or typed over.</summary>
    public void Refuse()
    {
        input.Refuse();
        SetNeedsDraw();
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
        var rows = Share(FootOf(Inside.Width));
        return VisibleIn(rows.Answers).At(point.Y - Inside.Y);
    }

    protected override int PreferredInside(int width) => answers.Rows(width, !IsTyping).Length + FootOf(width).Height;

    /// <summary>The answers scroll, but each can be read to its end; where something is said below them, that is seen too.</summary>
    protected override int LeastInside(int width)
    {
        var foot = FootOf(width);
        var least = foot.Above.IsEmpty ? 1 : foot.Height + Math.Min(1, answers.Choices.Length);
        return Math.Max(least, answers.RowsOfLongest(width));
    }

    protected override void Draw()
    {
        var foot = FootOf(Inside.Width);
        var rows = Share(foot);
        PutFrame(offer.Question.GetColumns() <= RuleRoom(Inside.Width) ? offer.Question : "");
        PutBody(VisibleIn(rows.Answers), hidesPrompt: foot.PromptHeight > rows.Prompt);
        PutFoot(foot, rows);
    }

    private VisibleAnswers VisibleIn(int height) => new(answers.Rows(Inside.Width, !IsTyping), height);

    private Foot FootOf(int width) => Foot.Of(note, offer.Invitation, width);

    /// <summary>
    /// If there are too few rows, the line to type into comes as soon as something is typed, in the place of the answers.
    /// </summary>
    private AnswerBoxRows Share(Foot foot) => AnswerBoxRows.Of(Inside.Height, foot, IsTyping ? 0 : answers.RowsOfLongest(Inside.Width));

    private bool Moves(Key key)
    {
        if (key == Key.CursorUp)
            return IsTyping ? LeavesInput() : answers.Move(-1);

        return key == Key.CursorDown && !IsTyping && (answers.Move(+1) || EntersInput());
    }

    private bool LeavesInput()
    {
        isTyping = answers.Choices.IsEmpty;
        return !isTyping;
    }

    private bool EntersInput()
    {
        isTyping = offer.Invitation is not null;
        return isTyping;
    }

    private bool Types(Key key)
    {
        if (!input.Take(key))
            return false;

        isTyping = !input.IsEmpty || answers.Choices.IsEmpty;
        return true;
    }

    private void PutBody(VisibleAnswers visible, bool hidesPrompt)
    {
        var lines = visible.Lines;
        if (lines.IsEmpty)
            return;

        PutInside(lines, 0);
        PutMarks(visible, lines, hidesPrompt);
        if (!IsTyping)
            PutCursor(AnswerList.TextColumn, visible.ChosenRow);
    }

    /// <summary>Says how many answers are out of sight above and below, and after the last that words can be typed.</summary>
    private void PutMarks(VisibleAnswers visible, ImmutableArray<Line> lines, bool hidesPrompt)
    {
        var above = visible.Above > 0 ? $"{visible.Above} more" : null;
        var below = visible.Below > 0 ? $"{visible.Below} more" : hidesPrompt ? "or type" : null;
        if (above is not null && (lines.Length > 1 || below is null))
            PutMark(0, lines[0], "↑", above);
        if (below is not null)
            PutMark(lines.Length - 1, lines[^1], lines.Length == 1 && above is not null ? "↕" : "↓", below);
    }

    private void PutMark(int row, Line line, string arrow, string what)
    {
        var inWords = $"{arrow} {what}";
        if (line.Width + inWords.GetColumns() < Inside.Width)
            Put(Inside.Right - inWords.GetColumns(), Inside.Y + row, new Piece(inWords, Ink.Mark));
        else
            Put(Inside.Right, Inside.Y + row, new Piece(arrow, Ink.Mark));
    }

    private void PutFoot(Foot foot, AnswerBoxRows rows)
    {
        for (var row = 0; row < rows.Above; row++)
            Put(Inside.X, Inside.Y + rows.Answers + row, foot.Above[row]);

        if (foot.Prompt is not null && rows.Prompt > 0)
            PutInput(foot.Prompt, Inside.Height - 1);
    }

    private void PutInput(string prompt, int row)
    {
        var (words, caret) = input.Visible(Inside.Width - prompt.GetColumns());
        Put(Inside.X, Inside.Y + row, new Line([new Piece(prompt, Ink.Quiet), new Piece(words, input.IsRefused ? Ink.Quiet : Ink.Plain)]));
        if (IsTyping)
            PutCursor(prompt.GetColumns() + caret, row);
    }

    private void PutCursor(int column, int row) =>
        Cursor = new Cursor { Position = ViewportToScreen(new Point(Inside.X + column, Inside.Y + row)), Style = CursorStyle.Default };
}
