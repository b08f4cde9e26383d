using System.Collections.Immutable;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Tui.Typesetting;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>The answers of a question, one of them chosen; long ones take several rows.</summary>
internal sealed class AnswerList
{
    /// <summary>Where the words of an answer begin, after its sign and its digit.</summary>
    public const int TextColumn = 4;

    private int chosen;
    private string? wanted;

    public ImmutableArray<Choice> Choices { get; private set; } = [];

    public Choice? Chosen => Choices.IsEmpty ? null : Choices[chosen];

    /// <summary>Shows answers; the one that the person went to stays chosen where it is among them.</summary>
    public void Show(ImmutableArray<Choice> choices)
    {
        Choices = choices;
        var list = choices.ToList();
        var same = list.FindIndex(choice => choice.Id == wanted);
        chosen = same >= 0 ? same : Math.Max(0, list.FindIndex(choice => choice.GivenBefore));
    }

    /// <summary>Forgets the answers, and which of them the person went to.</summary>
    public void Clear() => (Choices, chosen, wanted) = ([], 0, null);

    /// <summary>Goes up or down by one; false at either end.</summary>
    public bool Move(int step)
    {
        if (chosen + step < 0 || chosen + step >= Choices.Length)
            return false;

        chosen += step;
        wanted = Choices[chosen].Id;
        return true;
    }

    /// <summary>All rows in order. The chosen answer is marked by a sign and, where the cursor is on it, by its ink.</summary>
    public ImmutableArray<AnswerRow> Rows(int width, bool hasCursor) =>
    [
        .. Enumerable.Range(0, Choices.Length)
            .SelectMany(number => Set(number, hasCursor).Wrap(width).Select(line => (number, line)))
            .Select((row, index) => new AnswerRow(index, row.line, Choices[row.number], row.number == chosen)),
    ];

    /// <summary>How many rows the longest answer takes.</summary>
    public int RowsOfLongest(int width) =>
        Enumerable.Range(0, Choices.Length).Select(number => Set(number, hasCursor: true).Wrap(width).Count()).DefaultIfEmpty().Max();

    private Paragraph Set(int number, bool hasCursor)
    {
        var isChosen = number == chosen;
        var ink = !isChosen ? Ink.Plain : hasCursor ? Ink.Chosen : Ink.Strong;
        return new Paragraph(new Piece($"{(isChosen ? "›" : " ")} {number + 1,-2}", Ink.Mark), [new Piece(Choices[number].Label, ink)]);
    }
}

/// <summary>One row of an answer, counted over all answers.</summary>
internal sealed record AnswerRow(int Index, Line Line, Choice Choice, bool IsChosen);
