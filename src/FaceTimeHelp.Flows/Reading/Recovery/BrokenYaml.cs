using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Flows.Reading.Recovery;

/// <summary>
/// Says in plain words why a parser stopped. It often stops lines after the slip itself, and YamlDotNet 18.1 has places of its own for
/// some slips, so the lines before are looked through first.
/// </summary>
internal static class BrokenYaml
{
    /// <summary>YamlDotNet's own words, and what they mean at a place.</summary>
    private static readonly (string Theirs, Func<Place, Breakage> Explained)[] Known =
    [
        ("invalid mapping", Breakage.SecondColon),
        ("wrong indentation", Breakage.UnclosedQuote),
        ("end of stream", Breakage.UnclosedQuote),
        ("cannot start any token", Breakage.BadFirstCharacter),
        ("expected key", NotYaml(
            "Here should be a key, such as `say:`. The line may lack its `:`, be indented wrongly, or go on after a closing quote.",
            "Line it up with the keys above, and put whole texts in quotes.")),
        ("unknown escape character", NotYaml(
            "In double quotes a `\\` has a meaning of its own, and here it has none that is known.",
            "Put the text in single quotes.")),
        ("expected '-' indicator", NotYaml(
            "Every item of a list begins with `-`, and this line does not.",
            "Begin it with `-`, or indent it like the key that it belongs to.")),
        ("expected ',' or", NotYaml(
            "Here should be a comma or a closing bracket.",
            "Write the comma between two items, or put a text that holds a bracket in quotes.")),
        ("expected node content", NotYaml(
            "Here should be a text, a list or a group of keys.",
            "Look for a bracket or a comma too many, or one that is missing.")),
    ];

    /// <summary>What YamlDotNet's own words mean.</summary>
    public static Breakage Explain(Place place, string theirs) =>
        Array.Find(Known, known => theirs.Contains(known.Theirs, StringComparison.Ordinal)).Explained is { } explained
            ? explained(place)
            : new Breakage(ProblemCode.NotYaml, place, $"This is not YAML: {FirstSentence(theirs)}", Suggestion: null);

    private static Func<Place, Breakage> NotYaml(string message, string suggestion) =>
        place => new Breakage(ProblemCode.NotYaml, place, message, suggestion);

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

        var unfitting = Layout.FindUnfitting([.. outline.Where(line => line.Number >= block.First)]);
        return (unfitting is not null && unfitting.Number < stopped.Place.Line ? Unfitting(unfitting) : stopped, 0);
    }

    /// <summary>The block before may be where the slip is, and so may the key above both, if it is a name that was moved out.</summary>
    private static int FirstOfContext(Block block, SourceLines lines)
    {
        var first = block.First > 1 ? Block.At(block.First - 1, lines).First : block.First;
        return first > 1 && SourceLines.Indentation(lines[first]) > 0 && Block.IsStart(lines[first - 1]) ? first - 1 : first;
    }

    private static Breakage? First(Func<OutlineLine, string, Breakage?> fault, IEnumerable<OutlineLine> outline, SourceLines lines) =>
        Outline.WithoutTexts(outline)
            .Select(line => fault(line, lines[line.Number]))
            .FirstOrDefault(found => found is not null) is { } first
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
