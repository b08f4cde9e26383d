using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>What is looked at in a text before a YAML parser may see it.</summary>
internal static class FlowText
{
    /// <summary>In characters; a flow of 10,000 steps needs about a quarter of it.</summary>
    private const int MaxLength = 16 * 1024 * 1024;

    public static bool IsReadable(string text, ProblemList problems)
    {
        if (text.Length > MaxLength)
        {
            problems.Add(ProblemCode.TooMuch, Place.Start, $"A flow may have {MaxLength} characters; this text has {text.Length}.", "Make several flows of it.");
            return false;
        }

        return !TellTabs(text, problems);
    }

    /// <summary>YamlDotNet reports a tab in the indentation at the text's first character, so tabs are found here.</summary>
    private static bool TellTabs(string text, ProblemList problems)
    {
        var found = false;
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var indentation = line[..^line.TrimStart(" \t").Length];
            if (indentation.Length < line.Length && indentation.IndexOf('\t') is >= 0 and var column)
            {
                found = true;
                problems.Add(ProblemCode.Tab, new Place(number, column + 1), "This line is indented with a tab, which YAML does not allow.", "Use spaces instead.");
            }
        }

        return found;
    }
}
