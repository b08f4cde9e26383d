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
        var body = Body(Inside.Width);
        var row = point.Y - Inside.Y;
        return row >= 0 && row < BodyHeight ? body.ElementAtOrDefault(First(body) + row)?.Choice : null;
    }

    protected override int WantsInside(int width) => Body(width).Length + FootOf(width).Height;

    protected override void Draw()
    {
        PutFrame(offer.Question.GetColumns() <= RuleRoom ? offer.Question : "");
        PutBody(Body(Inside.Width));
        PutFoot(FootOf(Inside.Width));
    }

    private ImmutableArray<AnswerRow> Body(int width) => answers.Rows(width, !IsTyping);

    private Foot FootOf(int width) => Foot.Of(note, offer.Invitation, width);

    /// <summary>One row at least stays with the answers, where there are any.</summary>
    private int BodyHeight => Math.Clamp(Inside.Height - FootOf(Inside.Width).Height, Math.Min(answers.Choices.IsEmpty ? 0 : 1, Inside.Height), Inside.Height);

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
        if (!IsTyping && body.Length > 0)
            PutCursor(AnswerList.TextColumn, Start(body) - first);
    }

    private void PutFoot(Foot foot)
    {
        var top = BodyHeight;
        var above = Math.Min(foot.Above.Length, Inside.Height - top - foot.PromptHeight);
        for (var row = 0; row < above; row++)
            Put(Inside.X, Inside.Y + top + row, foot.Above[row]);

        if (foot.Prompt is not null)
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
