using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Flows.Reading.Nodes;

/// <summary>Tells keys that are indented as far as the text above them, and so have become a part of that text.</summary>
internal static class BuriedKeys
{
    /// <param name="text">A text of several lines.</param>
    /// <param name="owner">The key that it stands under.</param>
    /// <param name="missing">The keys that could stand beside that one, and do not.</param>
    /// <param name="problems">What is found is told here.</param>
    public static void Tell(ScalarNode text, ScalarNode owner, IEnumerable<string> missing, ProblemList problems)
    {
        var line = text.Place.Line;
        foreach (var words in text.Text.Split('\n'))
        {
            line++;
            if (words.Contains(':', StringComparison.Ordinal) && missing.FirstOrDefault(key => Begins(words, key)) is { } key)
            {
                problems.Add(
                    ProblemCode.KeyInText,
                    new Place(line, owner.Place.Column),
                    $"`{key}:` is indented as far as the text of {Quoted.Words(owner.Text)} above it, so it is a part of that text.",
                    $"Indent it like {Quoted.Words(owner.Text)}.");
            }
        }
    }

    private static bool Begins(string words, string key) =>
        words.StartsWith(key, StringComparison.Ordinal) && words.AsSpan(key.Length) is [':'] or [':', ' ', ..];
}
