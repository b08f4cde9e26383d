using System.Text.RegularExpressions;
using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Flows.Reading.Recovery;

/// <summary>
/// What is wrong with a single line, seen without its neighbours. YAML allows a little of it over several lines, so this is only asked
/// where a parser has stopped.
/// </summary>
internal static partial class LineFault
{
    /// <summary>Where a line has the sign of a key, and no word before it.</summary>
    public const string NoKey = "Here should be a key, and there is none.";

    public const string WriteKey = "Write a key with a `:` after it, or take the line out.";

    /// <summary>How many lines back an unclosed quote is looked for.</summary>
    private const int FarBack = 2000;

    /// <summary>What is wrong with the text after the key.</summary>
    public static Breakage? InValue(OutlineLine line, string source) => InValue(source, line.Number, ValueColumn(line, source));

    /// <summary>The quote that is opened before a line and closed, if at all, only behind it; null where there is none.</summary>
    public static Breakage? UnclosedQuoteInto(int line, SourceLines lines)
    {
        foreach (var before in Outline.WithoutTexts(Outline.Of(lines, Math.Max(1, line - FarBack), line - 1)))
        {
            if (lines[before.Number].AsSpan().ContainsAny('"', '\'')
                && InValue(before, lines[before.Number]) is { IsUnclosedQuote: true } fault
                && !IsClosedBefore(line, fault.Place, lines))
            {
                return fault;
            }
        }

        return null;
    }

    private static bool IsClosedBefore(int line, Place opened, SourceLines lines)
    {
        var sign = lines[opened.Line][opened.Column - 1];
        return Enumerable.Range(opened.Line + 1, Math.Max(0, line - opened.Line - 1))
            .Any(number => lines[number].Contains(sign, StringComparison.Ordinal));
    }

    /// <summary>What is wrong before the text begins: with the dash, the key or its colon.</summary>
    public static Breakage? InKey(OutlineLine line, string source)
    {
        if (NoSpaceAfterDash().Match(source) is { Success: true } dash)
        {
            return Broken(
                line.Number, dash.Groups["after"].Index,
                "After the `-` of a list's item should be a space.",
                "Write a space after the `-`.");
        }

        if (line.Key is null && NoSpaceAfterColon().Match(source) is { Success: true } colon)
        {
            return Broken(
                line.Number, colon.Groups["after"].Index,
                "After the `:` of a key should be a space.",
                "Write a space after the `:`.");
        }

        if (line is { Key: null, IsItem: false } && Layout.IsWordOfFlows(line.Value))
        {
            return Broken(
                line.Number, line.Indentation + line.Value.Length,
                $"After the key `{line.Value}` should be a `:`.",
                "Write the `:`.");
        }

        return EmptyKey().Match(source) is { Success: true } empty
            ? Broken(line.Number, empty.Groups["colon"].Index, NoKey, WriteKey)
            : null;
    }

    /// <summary>Where the line's value begins, counted from 0.</summary>
    private static int ValueColumn(OutlineLine line, string source) =>
        line.Value.Length == 0 ? source.Length : source.LastIndexOf(line.Value, StringComparison.Ordinal);

    private static Breakage? InValue(string source, int number, int start)
    {
        if (start >= source.Length)
            return null;

        return source[start] switch
        {
            '"' or '\'' => InQuoted(source, number, start),
            '[' or '{' => InBrackets(source, number, start),
            '@' or '`' or '%' => Breakage.BadFirstCharacter(At(number, start)),
            '|' or '>' =>
                OutlineLine.IsBlockText(source[start..])
                    ? null
                    : Broken(
                        number, start,
                        $"After `{source[start]}` the text begins on the next line.",
                        "Put the text on the lines below, indented further than its key; or put all of it in quotes."),
            '*' or '&' or '!' => Breakage.MarkOfYaml(At(number, start), source[start]),
            _ => InPlain(source, number, start),
        };
    }

    private static Breakage? InQuoted(string source, int number, int start)
    {
        var end = EndOfQuoted(source, start);
        if (end < 0)
            return Breakage.UnclosedQuote(At(number, start));

        var rest = source.AsSpan(end + 1).TrimStart();
        return rest is [] or ['#', ..] or [':', ..]
            ? null
            : Broken(
                number, end + 1,
                "Something stands after the closing quote.",
                "Put the whole text in quotes; a quote within it is written twice in '…', or as \\\" in \"…\".");
    }

    private static Breakage? InPlain(string source, int number, int start)
    {
        var colon = SecondColon().Match(source, start);
        return colon.Success
            && source.IndexOf(" #", start, StringComparison.Ordinal) is var comment
            && (comment < 0 || comment > colon.Index)
            ? Breakage.SecondColon(At(number, colon.Index))
            : null;
    }

    /// <summary>Looks for the bracket or quote that is not closed on its line.</summary>
    private static Breakage? InBrackets(string source, int number, int start)
    {
        var open = new Stack<int>();
        var closing = 0;
        for (var i = start; i < source.Length; i++)
        {
            if (source[i] is '[' or '{' && BeginsWord(source, i))
                open.Push(i);
            else if (source[i] is ']' or '}' && open.TryPop(out var opened) && source[opened] != OpeningOf(source[i]))
                return Unclosed(source, number, opened);
            else if (source[i] == '#' && source[i - 1] == ' ')
                break;
            else if (source[i] is '"' or '\'' && BeginsWord(source, i))
                closing = EndOfQuoted(source, i);

            if (closing < 0)
                return Breakage.UnclosedQuote(At(number, i));
            i = Math.Max(i, closing);
        }

        return open.TryPop(out var last) ? Unclosed(source, number, last) : null;
    }

    private static Breakage Unclosed(string source, int number, int opened) =>
        Broken(number, opened, "A bracket is opened here and not closed.", $"Write the closing `{(source[opened] == '[' ? ']' : '}')}`.");

    private static char OpeningOf(char closing) => closing == ']' ? '[' : '{';

    private static bool BeginsWord(string source, int index)
    {
        var before = source.AsSpan(0, index).TrimEnd(' ');
        return before is [] or [.., '[' or '{' or ',' or ':' or '-'] && (before.Length < index || before is [.., '[' or '{' or ',']);
    }

    /// <summary>Where a quoted text that begins here ends on its line; negative where it does not.</summary>
    private static int EndOfQuoted(string source, int start)
    {
        for (var i = start + 1; i < source.Length; i++)
        {
            if (source[start] == '"' && source[i] == '\\')
                i++;
            else if (source[i] == source[start] && source[start] == '\'' && i + 1 < source.Length && source[i + 1] == '\'')
                i++;
            else if (source[i] == source[start])
                return i;
        }

        return -1;
    }

    private static Place At(int number, int index) => new(number, index + 1);

    private static Breakage Broken(int number, int index, string message, string suggestion) =>
        new(ProblemCode.NotYaml, At(number, index), message, suggestion);

    [GeneratedRegex(@"^ *(?:- +)*-(?<after>[^\s-].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NoSpaceAfterDash();

    [GeneratedRegex(@"^ *(?:- +)*[A-Za-z_][\w-]*:(?<after>[^\s:/].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NoSpaceAfterColon();

    [GeneratedRegex(@"^ *(?:- +)*(?<colon>:)(?: |$)", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyKey();

    [GeneratedRegex(@":(?= |$)", RegexOptions.CultureInvariant)]
    private static partial Regex SecondColon();
}
