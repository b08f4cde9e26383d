using FaceTimeHelp.Flows.Reading.Grammar;

namespace FaceTimeHelp.Flows.Reading.Recovery;

/// <summary>
/// Finds the one line that is indented wrongly: the one whose move by a space or two makes the lines around it most plausible. Penalties
/// are added up for what YAML forbids, for levels that are not two spaces apart, and for the flow's own keys on the wrong level.
/// </summary>
internal static class Layout
{
    /// <summary>Trying out every move costs the square of the lines; no step is as long as that.</summary>
    private const int MaxLines = 400;

    private const int AgainstYaml = 10;
    private const int OutOfPlace = 4;
    private const int Unusual = 1;

    private static readonly int[] Moves = [1, -1, 2, -2];

    private static readonly HashSet<string> StepWords =
    [
        .. Shape.Instruction.Keys, .. Shape.Scan.Keys, .. Shape.Ladder.Keys, .. Shape.Ending.Keys, .. Shape.Fact.Keys,
    ];

    /// <summary>The line and how far it should be moved; null where no single line explains it.</summary>
    public static (OutlineLine Line, int By)? FindMisplaced(IReadOnlyList<OutlineLine> lines)
    {
        var best = Math.Min(AgainstYaml, Judge(lines).Sum(judged => judged.Misfit) - OutOfPlace + Unusual);
        (OutlineLine Line, int By)? found = null;
        for (var i = 0; i < lines.Count && lines.Count <= MaxLines; i++)
        {
            foreach (var by in Moves.Where(by => lines[i].Indentation + by >= 0))
            {
                var moved = lines[i].MovedBy(by);
                var judged = Judge([.. lines.Take(i), moved, .. lines.Skip(i + 1)]).ToList();
                var misfit = judged.Sum(one => one.Misfit);
                if (misfit < best && judged.Exists(one => one.Line == moved))
                    (best, found) = (misfit, (lines[i], by));
            }
        }

        return found;
    }

    /// <summary>Whether this word is a key that flows, facts, steps or ends may have.</summary>
    public static bool IsWordOfFlows(string word) => StepWords.Contains(word) || Shape.Flow.Keys.Contains(word);

    /// <summary>The first line of a block, after its name, that does not fit where it stands; null where there is none.</summary>
    public static OutlineLine? FindUnfitting(IReadOnlyList<OutlineLine> lines) =>
        Judge(lines).Skip(1).FirstOrDefault(judged => judged.Misfit > 0).Line;

    /// <summary>How badly each line fits. The first of a stretch is a name or a key of the flow's own.</summary>
    private static IEnumerable<(OutlineLine Line, int Misfit)> Judge(IReadOnlyList<OutlineLine> lines)
    {
        var levels = new Stack<Level>([new Level(0, IsList: false)]);
        if (lines is [{ Indentation: > 0 }, ..])
            levels.Push(new Level(2, IsList: false));
        OutlineLine? before = null;
        foreach (var line in Outline.WithoutTexts(lines))
        {
            yield return (line, Misfit(line, before, levels) + OutOfPlaceIn(line));
            before = line;
        }
    }

    private static int Misfit(OutlineLine line, OutlineLine? before, Stack<Level> levels)
    {
        while (levels.Count > 1 && EndsAt(levels.Peek(), line))
            levels.Pop();

        var misfit = levels.Peek().Indentation == line.Indentation ? AtLevel(line, before, levels.Peek()) : Deeper(line, before);
        if (levels.Peek() is var level && (level.Indentation < line.Indentation || level.IsList != line.IsItem))
            levels.Push(new Level(line.Indentation, line.IsItem));
        if (line is { IsItem: true, Key: not null })
            levels.Push(new Level(line.KeyIndentation, IsList: false));
        return misfit;
    }

    private static bool EndsAt(Level level, OutlineLine line) =>
        level.Indentation > line.Indentation || (level.IsList && !line.IsItem && level.Indentation == line.Indentation);

    /// <summary>A key that nothing follows is unusual, and so is a list that is indented like its key.</summary>
    private static int AtLevel(OutlineLine line, OutlineLine? before, Level level)
    {
        var opened = before is { Opens: true } && before.KeyIndentation == line.Indentation;
        if (line.IsItem != level.IsList || (line.Key is null && !line.IsItem))
            return opened && line.IsItem ? Unusual : AgainstYaml;

        return opened && !line.IsItem && line.Indentation > 0 ? Unusual : 0;
    }

    private static int Deeper(OutlineLine line, OutlineLine? before) => before switch
    {
        { Opens: true } when before.KeyIndentation < line.Indentation => before.KeyIndentation + 2 == line.Indentation ? 0 : Unusual,
        _ => AgainstYaml,
    };

    private static int OutOfPlaceIn(OutlineLine line) => line switch
    {
        { Indentation: 0, IsItem: false, Key: { } key } => Shape.Flow.Keys.Contains(key) ? 0 : OutOfPlace,
        { Indentation: 2, IsItem: false, Key: { } key } => IsWordOfFlows(key) ? OutOfPlace : 0,
        { Indentation: 4, IsItem: false, Key: { } key } => StepWords.Contains(key) ? 0 : Unusual,
        _ => line.Indentation % 2 * Unusual,
    };

    private readonly record struct Level(int Indentation, bool IsList);
}
