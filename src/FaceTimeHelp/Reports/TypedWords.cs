using System.Text.RegularExpressions;

namespace FaceTimeHelp.Reports;

/// <summary>
/// Takes out of typed words what may name a file, a folder, an address or a number to call: folders get dropped into the
/// window at the wrong question.
/// </summary>
internal static partial class TypedWords
{
    private const string LeftOut = "(left out)";

    /// <summary>Stands for what goes until all of it has gone, in one sign that nobody types.</summary>
    private const string Gone = "\uE000";

    /// <summary>So many digits are no version, but may be a number to call.</summary>
    private const int ManyDigits = 6;

    public static string WithoutNames(string words)
    {
        var left = Digits().Replace(WholePath().Replace(words, Gone), Gone);
        return Run().Replace(Token().Replace(left, token => Names(token.Value) ? Gone : token.Value), LeftOut);
    }

    private static bool Names(string token) =>
        token.Any(char.IsLetterOrDigit)
        && (token.AsSpan().ContainsAny("/\\@") || FileName().IsMatch(token) || token.Count(char.IsDigit) >= ManyDigits);

    /// <summary>
    /// What begins as a path does: nobody can tell where a folder's name with blanks in it ends, so all of the rest goes.
    /// </summary>
    [GeneratedRegex(
        """(?<![^\s"'“‘(])(~?/(?=\S)|~\\|\\\\|[A-Za-z]:[\\/]|file:).*""",
        RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex WholePath();

    /// <summary>A number in groups, as people write one to call.</summary>
    [GeneratedRegex(@"(?:\+|\b)[0-9](?:[\s()+-]*[0-9]){5,}")]
    private static partial Regex Digits();

    /// <summary>What stands between blanks. A blank after a backslash is part of a path.</summary>
    [GeneratedRegex(@"(?:\\\s|\S)+")]
    private static partial Regex Token();

    /// <summary>An ending with a letter in it, so that a version has none; what closes a quotation or a sentence may follow.</summary>
    [GeneratedRegex("""\w\.(?=[0-9]*[A-Za-z])[A-Za-z0-9]{2,14}\W*\z""")]
    private static partial Regex FileName();

    [GeneratedRegex(@"\uE000(?:\s*\uE000)*")]
    private static partial Regex Run();
}
