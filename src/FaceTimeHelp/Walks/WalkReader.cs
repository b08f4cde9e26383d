using System.Text.RegularExpressions;
using FaceTimeHelp.Cases;

namespace FaceTimeHelp.Walks;

/// <summary>
/// Reads a <c>.walk</c> file: <c>flow NAME</c>, <c>fact NAME = VALUE</c>, <c>step &gt; answer</c> and <c>end NAME</c>, one a line;
/// empty lines and lines after <c>#</c> are left out.
/// </summary>
public static partial class WalkReader
{
    /// <exception cref="UserError">The file cannot be read, or a line is none of the four.</exception>
    public static WalkFile Read(string path)
    {
        try
        {
            return Parse(path, File.ReadAllText(path));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"The answers in {path} cannot be read: {refused.Message}");
        }
    }

    /// <exception cref="UserError">A line is none of the four.</exception>
    public static WalkFile Parse(string path, string text)
    {
        var walk = new WalkFile(path, null, [], [], null);
        foreach (var (number, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (line.Trim() is { Length: > 0 } written && written[0] != '#')
                walk = Add(walk, number + 1, written);
        }

        return walk;
    }

    private static WalkFile Add(WalkFile walk, int number, string line)
    {
        if (FlowLine().Match(line) is { Success: true } flow)
            return walk with { Flow = flow.Groups[1].Value };
        if (FactLine().Match(line) is { Success: true } fact)
            return walk with { Facts = walk.Facts.Add(new GivenFact(fact.Groups[1].Value, fact.Groups[2].Value)) };
        if (AnswerLine().Match(line) is { Success: true } answer)
            return walk with { Lines = walk.Lines.Add(new WalkLine(number, answer.Groups[1].Value, answer.Groups[2].Value)) };
        if (EndLine().Match(line) is { Success: true } end)
            return walk with { End = end.Groups[1].Value };

        throw new UserError(
            $"{walk.Path}({number}): this line is none of `flow NAME`, `fact NAME = VALUE`, `step > answer` and `end NAME`: {line}",
            ExitCode.WrongUsage);
    }

    [GeneratedRegex(@"^flow\s+([^\s>=]+)$")]
    private static partial Regex FlowLine();

    [GeneratedRegex(@"^fact\s+([^\s>=]+)\s*=\s*(.+)$")]
    private static partial Regex FactLine();

    [GeneratedRegex(@"^([^\s>]+)\s*>\s*(.+)$")]
    private static partial Regex AnswerLine();

    [GeneratedRegex(@"^end\s+([^\s>=]+)$")]
    private static partial Regex EndLine();
}
