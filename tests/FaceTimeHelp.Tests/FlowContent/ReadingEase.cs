using System.Text.RegularExpressions;

namespace FaceTimeHelp.Tests.FlowContent;

/// <summary>
/// How easily a text is read, by Flesch: 206.835 − 1.015 × words a sentence − 84.6 × syllables a word; 70 is easy for a child of twelve.
/// </summary>
/// <remarks>
/// Names count as one plain word of one syllable, because people recognise them on their screen and do not read them out: what is bold
/// (a menu and its whole path, or a word made to stand out), a path with <c>&gt;</c> in a message, the names in <see cref="Names"/>, and numbers.
/// An item of a list is a sentence of its own.
/// </remarks>
internal static partial class ReadingEase
{
    private const string PlainWord = "x";

    /// <summary>What Apple calls its things; the longer name comes first.</summary>
    private static readonly string[] Names =
    [
        "FaceTime Live Photos", "Live Photos", "Live Photo", "FaceTime", "iPod touch", "iPhones", "iPhone", "iPad", "iCloud for Windows", "iCloud Photos", "iCloud",
        "macOS", "Mac", "iOS", "Lockdown Mode", "Screen Time", "System Status", "Smart Album", "Apple Support", "Apple", "Recently Deleted", "Hidden", "Photos", "Wi-Fi",
        "Android", "Windows", "Enable this account", "Software Update", "App Store", "facetimehelp", "Preferences", "General", "Settings…",
    ];

    public static double Of(string markdown)
    {
        var sentences = Sentences(markdown).Select(Words).Where(words => words.Length > 0).ToList();
        var words = sentences.SelectMany(sentence => sentence).ToList();
        return 206.835 - (1.015 * words.Count / sentences.Count) - (84.6 * words.Sum(Syllables) / words.Count);
    }

    /// <summary>The sentences, with each name as one plain word.</summary>
    public static IEnumerable<string> Sentences(string markdown) =>
        WithoutNames(markdown).Split('\n').SelectMany(line => SentenceEnd().Split(ListMark().Replace(line, ""))).Where(sentence => Words(sentence).Length > 0);

    public static string[] Words(string sentence) => [.. Word().Matches(sentence).Select(match => match.Value)];

    private static string WithoutNames(string markdown)
    {
        var plain = Path().Replace(Bold().Replace(markdown, PlainWord), PlainWord);
        plain = Names.Aggregate(plain, (text, name) => Regex.Replace(text, $@"(?<!\w){Regex.Escape(name)}(?!\w)", PlainWord));
        return Number().Replace(ListMark().Replace(plain, ""), PlainWord);
    }

    /// <summary>By groups of vowels, without an e that is not heard.</summary>
    private static int Syllables(string word)
    {
        var heard = SilentEnd().Replace(word.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal), "");
        return Math.Max(1, Vowels().Count(heard));
    }

    [GeneratedRegex(@"\*\*.+?\*\*")]
    private static partial Regex Bold();

    [GeneratedRegex(@"(Apple menu|\w+)( > [A-Z][\w…]*( [A-Z&][\w…]*)*)+")]
    private static partial Regex Path();

    [GeneratedRegex(@"\d+(\.\d+)*")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*(\d+\.|-)\s+", RegexOptions.Multiline)]
    private static partial Regex ListMark();

    [GeneratedRegex(@"(?<=[.?!…])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}']+(-[\p{L}']+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=[^aeiouy])(?<!(^|[^aeiou])l)(es|e)$|(?<=[^aeiouytd])ed$")]
    private static partial Regex SilentEnd();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();
}
