using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Flows.Reading.Recovery;

/// <summary>Where reading a text stopped, and why.</summary>
internal sealed record Breakage(ProblemCode Code, Place Place, string Message, string? Suggestion)
{
    /// <summary>Whether it is a quote that is opened here and not closed.</summary>
    public bool IsUnclosedQuote { get; private init; }

    public static Breakage UnclosedQuote(Place place) =>
        new(ProblemCode.NotYaml, place, "A quote is opened here and not closed.", "Write the closing quote.") { IsUnclosedQuote = true };

    public static Breakage SecondColon(Place place) => new(
        ProblemCode.NotYaml,
        place,
        "There is a second `: ` here, or this line is indented further than the one above.",
        "Put a text that holds `: ` in quotes, or line the keys up.");

    public static Breakage BadFirstCharacter(Place place) =>
        new(ProblemCode.NotYaml, place, "A text cannot begin with this character.", "Put the text in quotes.");

    /// <summary>A text begins with one of the signs of anchors, aliases and tags.</summary>
    public static Breakage MarkOfYaml(Place place, char sign) => new(
        ProblemCode.NotForFlows,
        place,
        $"A text that begins with `{sign}` has a meaning of YAML's own, which flows do not use.",
        "Put the text in quotes.");
}
