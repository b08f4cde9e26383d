using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Flows.Reading.Nodes;

/// <summary>Says in plain words what YamlDotNet 18.1 says in a parser's: what is wrong, and what to write instead.</summary>
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
        ("expected node content", "Here should be a text, a list or a group of keys.", "Look for a bracket or a comma too many, or one that is missing."),
    ];

    public static void Tell(Place place, string theirs, ProblemList problems)
    {
        var (_, message, suggestion) = Array.Find(Known, known => theirs.Contains(known.Theirs, StringComparison.Ordinal));
        problems.Add(ProblemCode.NotYaml, place, message ?? $"This is not YAML: {FirstSentence(theirs)}", suggestion);
    }

    private static string FirstSentence(string message) => message.Split('\n')[0].TrimEnd('.') + ".";
}
