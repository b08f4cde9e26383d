using System.Collections.Immutable;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Tui.Typesetting;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>The rows of a list of answers that are in sight: all of the chosen answer is, or at least its beginning.</summary>
internal sealed class VisibleAnswers(ImmutableArray<AnswerRow> rows, int height)
{
    /// <summary>The lines to show.</summary>
    public ImmutableArray<Line> Lines => [.. rows[First..End].Select(row => row.Line)];

    /// <summary>The row, counted from the first in sight, on which the chosen answer begins.</summary>
    public int ChosenRow => Chosen - First;

    /// <summary>How many answers are above, wholly or in part.</summary>
    public int Above => Answers(rows[..First]);

    /// <summary>How many answers are below, wholly or in part.</summary>
    public int Below => Answers(rows[End..]);

    private int First => Math.Clamp((rows.LastOrDefault(row => row.IsChosen)?.Index + 1 ?? 0) - height, 0, Chosen);

    private int End => Math.Min(First + height, rows.Length);

    private int Chosen => rows.FirstOrDefault(row => row.IsChosen)?.Index ?? 0;

    /// <summary>The answer on a row that is in sight.</summary>
    public Choice? At(int row) => row >= 0 && First + row < End ? rows[First + row].Choice : null;

    private static int Answers(ImmutableArray<AnswerRow> hidden) => hidden.Select(row => row.Choice).Distinct().Count();
}
