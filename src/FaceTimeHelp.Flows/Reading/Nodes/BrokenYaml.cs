using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Flows.Reading.Nodes;

/// <summary>
/// Says in plain words why a parser stopped. It often stops lines after the slip itself, and YamlDotNet 18.1 has places of its own for
/// some slips, so the lines before are looked through first.
/// </summary>
internal static class BrokenYaml
{
    private static readonly (string Theirs, string Message, string? Suggestion)[] Known =
    [
        ("invalid mapping", "There is a second `: ` here, or this line is indented further than the one above.", "Put a text that holds `: ` in quotes, or line the keys up."),
        ("expected key", "Here should be a key, such as `say:`. The line may lack its `:`, be indented wrongly, or go on after a closing quote.", "Line it up with the keys above, and put whole texts in quotes."),
        ("wrong indentation", "A quote is opened here and not closed.", "Write the closing quote."),
        ("end of stream", "A quote is opened here and not closed.", "Write the closing quote."),
        ("cannot start any token", "A text cannot begin with this character.", "Put the text in quotes."),
        ("unknown escape character", "In double quotes a `\\` has a meaning of its own, and here it has none that is known.", "Put the text in single quotes."),
        ("expected '-' indicator", "Every item of a list begins with `-`, and this line does not.", "Begin it with `-`, or indent it like the key that it belongs to."),
        ("expected ',' or", "Here should be a comma or a closing bracket.", "Write the comma between two items, or put a text that holds a bracket in quotes."),
        ("expected node content", "Here should be a text, a list or a group of keys.", "Look for a bracket or a comma too many, or one that is missing."),
    ];

    /// <summary>What YamlDotNet's own words mean.</summary>
    public static Breakage Explain(Place place, string theirs)
    {
        var (_, message, suggestion) = Array.Find(Known, known => theirs.Contains(known.Theirs, StringComparison.Ordinal));
        return new Breakage(ProblemCode.NotYaml, place, message ?? $"This is not YAML: {FirstSentence(theirs)}", suggestion);
    }

    /// <summary>What was probably wrong with the lines, and how far its line should be moved, where that is all that it needs.</summary>
    public static (Breakage Cause, int MoveBy) FindCause(Breakage stopped, SourceLines lines)
    {
        var block = Block.At(stopped.Place.Line, lines);
        var first = FirstOfContext(block, lines);
        var outline = Outline.Of(lines, first, Math.Max(block.Last, stopped.Place.Line));
        if (First(LineFault.InKey, outline, lines) is { } inKey)
            return (inKey, 0);
        if (stopped.Code != ProblemCode.NotYaml)
            return (stopped, 0);
        if (Layout.FindMisplaced(outline) is { } found && !lines.IsMoved(found.Line.Number))
            return (Misplaced(found.Line, found.By), found.By);
        if ((LineFault.UnclosedQuoteInto(first, lines) ?? First(LineFault.InValue, outline, lines)) is { } inValue)
            return (inValue, 0);

        return (Layout.FindUnfitting([.. outline.Where(line => line.Number >= block.First)]) is { } line && line.Number < stopped.Place.Line ? Unfitting(line) : stopped, 0);
    }

    /// <summary>The block before may be where the slip is, and so may the key above both, if it is a name that was moved out.</summary>
    private static int FirstOfContext(Block block, SourceLines lines)
    {
        var first = block.First > 1 ? Block.At(block.First - 1, lines).First : block.First;
        return first > 1 && SourceLines.Indentation(lines[first]) > 0 && Block.IsStart(lines[first - 1]) ? first - 1 : first;
    }

    private static Breakage? First(Func<OutlineLine, string, Breakage?> fault, IEnumerable<OutlineLine> outline, SourceLines lines) =>
        Outline.WithoutTexts(outline).Select(line => fault(line, lines[line.Number])).FirstOrDefault(found => found is not null) is { } first
            ? first with { Place = lines.Written(first.Place) }
            : null;

    private static Breakage Unfitting(OutlineLine line) => new(
        ProblemCode.NotYaml,
        new Place(line.Number, line.Indentation + 1),
        "This line does not fit the line above it: it is indented wrongly, or a line between them is missing.",
        "Line it up with the keys above, or write the key that it belongs to.");

    private static Breakage Misplaced(OutlineLine line, int by) => new(
        ProblemCode.WrongIndentation,
        new Place(line.Number, line.Indentation + 1),
        $"This line is indented by {Spaces(line.Indentation)}, which does not fit the lines around it.",
        $"Indent it by {Spaces(line.Indentation + by)}.");

    private static string Spaces(int count) => count == 1 ? "1 space" : $"{count} spaces";

    private static string FirstSentence(string message) => message.Split('\n')[0].TrimEnd('.') + ".";
}
