using System.Text.RegularExpressions;
using FaceTimeHelp.Flows.Reading.Grammar;

namespace FaceTimeHelp.Flows.Tests.Checking;

/// <summary>
/// Makes single slips in a sound flow. The right line is the slip's own; for a line written twice either of the two; for a lost line the
/// place where it stood, the lines before and after, and the name or first line of what lost its part.
/// </summary>
internal sealed partial class Slips(string text, Random random)
{
    private static readonly HashSet<string> Words =
    [
        .. Shape.Flow.Keys, .. Shape.Fact.Keys, .. Shape.Instruction.Keys, .. Shape.Scan.Keys, .. Shape.Ladder.Keys, .. Shape.Ending.Keys, .. Shape.Variant.Keys, .. Shape.SaidAnswer.Keys, .. Shape.VerdictAnswer.Keys,
    ];

    /// <summary>Facts, steps and ends may be called by any word.</summary>
    private const int IndentationOfNames = 2;

    private readonly string[] lines = text.Split('\n');

    /// <summary>So many slips of each kind, or fewer where there are not as many.</summary>
    public IEnumerable<Slip> Make(int ofEachKind) =>
        ((IEnumerable<Slip>[])[MisspeltKeys(), MisspeltTargets(), Tabs(), Twice(), Lost(), Moved(), Unquoted(), Quoted()])
            .SelectMany(slips => slips.OrderBy(_ => random.Next()).Take(ofEachKind).ToList());

    private IEnumerable<Slip> MisspeltKeys() =>
        Structural().Where(line => IndentationOf(line) != IndentationOfNames).SelectMany(line => KeyPattern().Matches(lines[line]).Where(match => Words.Contains(match.Value)).Select(match => Misspelt("a misspelt key", line, match)));

    private IEnumerable<Slip> MisspeltTargets() =>
        Structural().SelectMany(line => TargetsIn(line).Select(match => Misspelt("a misspelt target", line, match)));

    private MatchCollection TargetsIn(int line)
    {
        var ladder = Enumerable.Range(0, line).Reverse().FirstOrDefault(before => lines[before].Length > 0 && IndentationOf(before) < IndentationOf(line));
        return lines[ladder].TrimStart().StartsWith("ladder:", StringComparison.Ordinal)
            ? NamePattern().Matches(lines[line])
            : TargetPattern().Matches(lines[line]);
    }

    private Slip Misspelt(string kind, int line, Match word)
    {
        var slip = OneLetterOff(word.Value);
        return Changed(kind, line, lines[line][..word.Index] + slip + lines[line][(word.Index + word.Length)..]) with { Meant = word.Value };
    }

    private string OneLetterOff(string word)
    {
        var at = random.Next(word.Length);
        var wrong = random.Next(4) switch
        {
            0 when word.Length > 1 => word.Remove(at, 1),
            1 => word.Insert(at, word[at].ToString()),
            2 when at > 0 => word[..(at - 1)] + word[at] + word[at - 1] + word[(at + 1)..],
            _ => word[..at] + (char)('a' + random.Next(26)) + word[(at + 1)..],
        };
        return wrong == word ? OneLetterOff(word) : wrong;
    }

    private IEnumerable<Slip> Tabs() => Structural().Where(line => IndentationOf(line) > 0).Select(line => Changed("a tab", line, "\t" + lines[line].TrimStart()));

    private IEnumerable<Slip> Twice() => Structural()
        .Where(line => KeyLinePattern().IsMatch(lines[line]))
        .Select(line => new Slip("a line written twice", With(line, lines[line], lines[line]), [line + 1, line + 2]));

    private IEnumerable<Slip> Lost() => Structural().Select(line => new Slip("a lost line", With(line), [line, line + 1, line + 2, .. Owners(line)]));

    /// <summary>The lines that this one may be a part of, from the inside out, each with the first line below it.</summary>
    private IEnumerable<int> Owners(int line)
    {
        var indentation = IndentationOf(line);
        yield return 1 + Enumerable.Range(0, lines.Length).First(first => KeyLinePattern().IsMatch(lines[first]));
        foreach (var above in Enumerable.Range(0, line).Reverse().Where(above => KeyLinePattern().IsMatch(lines[above]) || lines[above].TrimStart().StartsWith('-')))
        {
            if (IndentationOf(above) >= indentation)
                continue;

            indentation = IndentationOf(above);
            yield return above + 1;
            yield return above + 2;
        }
    }

    private IEnumerable<Slip> Moved() => Structural().SelectMany(line => ((int[])[-2, -1, 1, 2])
        .Where(by => IndentationOf(line) + by >= 0)
        .Select(by => Changed("wrong indentation", line, new string(' ', IndentationOf(line) + by) + lines[line].TrimStart(' '))));

    private IEnumerable<Slip> Unquoted() => Structural()
        .SelectMany(line => QuotePattern().Matches(lines[line]).Select(quote => Changed("a quote taken away", line, lines[line].Remove(quote.Index, 1))));

    private IEnumerable<Slip> Quoted() => Structural()
        .SelectMany(line => ValuePattern().Matches(lines[line]).Select(value => Changed("a quote too many", line, lines[line].Insert(value.Index, random.Next(2) == 0 ? "\"" : "'"))));

    /// <summary>The lines that hold keys or items: neither empty, nor comments, nor texts below their key.</summary>
    private IEnumerable<int> Structural()
    {
        var text = int.MaxValue;
        for (var line = 0; line < lines.Length; line++)
        {
            if (lines[line].Trim().Length == 0 || lines[line].TrimStart().StartsWith('#') || IndentationOf(line) > text)
                continue;

            text = lines[line].EndsWith(": |", StringComparison.Ordinal) || lines[line].EndsWith(": >", StringComparison.Ordinal) ? IndentationOf(line) + (lines[line].TrimStart().StartsWith('-') ? 2 : 0) : int.MaxValue;
            yield return line;
        }
    }

    private int IndentationOf(int line) => lines[line].Length - lines[line].TrimStart(' ').Length;

    private Slip Changed(string kind, int line, string written) => new(kind, With(line, written), [line + 1]);

    private string With(int line, params string[] written) => string.Join('\n', [.. lines.Take(line), .. written, .. lines.Skip(line + 1)]);

    [GeneratedRegex(@"(?<=^ *(?:- )?|\{ |, )[a-z_]+(?=:)", RegexOptions.CultureInvariant)]
    private static partial Regex KeyPattern();

    [GeneratedRegex(@"(?<=(?:^ *(?:- )?|\{ |, )(?:go|start|verify|solved|exhausted): )[a-z][\w-]*", RegexOptions.CultureInvariant)]
    private static partial Regex TargetPattern();

    [GeneratedRegex(@"[a-z][\w-]*", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"^ *(?:- )?[\w-]+:", RegexOptions.CultureInvariant)]
    private static partial Regex KeyLinePattern();

    [GeneratedRegex("""(?<=: )"|"(?=,| }|\]|$)""", RegexOptions.CultureInvariant)]
    private static partial Regex QuotePattern();

    [GeneratedRegex("""(?<=: )[A-Za-z][^,}\]]*""", RegexOptions.CultureInvariant)]
    private static partial Regex ValuePattern();
}
