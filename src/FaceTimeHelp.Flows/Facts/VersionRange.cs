using System.Text.RegularExpressions;

namespace FaceTimeHelp.Flows.Facts;

/// <summary>
/// The versions from one (inclusive) up to another (exclusive; null: no upper bound). A comparison is as exact as it is
/// written: <c>17</c> and <c>&lt;=17</c> include 17.6.1.
/// </summary>
public readonly partial record struct VersionRange(SystemVersion From, SystemVersion? Below)
{
    /// <summary>What an author may write.</summary>
    public const string Examples = "\">=18\", \"<13\", \">=13 <15\" or \"26\"";

    /// <summary>The same as a pattern, which every kind of regular expression understands.</summary>
    public const string Syntax = $@"{Comparison}([ ,]+{Comparison})*";

    private const string Comparison = $"({Signs})?{Number}";
    private const string Signs = ">=|<=|>|<";
    private const string Number = @"[0-9]{1,4}(\.[0-9]{1,4}){0,2}";

    public static VersionRange Everything { get; } = new(default, null);

    public bool Contains(SystemVersion version) => version >= From && (Below is not { } below || version < below);

    /// <summary>
    /// Reads one or more comparisons, apart by spaces or commas, that must all hold; null where the text is something else or no version
    /// fits.
    /// </summary>
    public static VersionRange? Parse(string text)
    {
        var matches = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => ComparisonPattern().Match(word))
            .ToList();
        if (matches.Count == 0 || matches.Exists(match => !match.Success))
            return null;

        var range = matches.Aggregate(Everything, (range, match) => range.And(RangeOf(match)));
        return range.IsEmpty ? null : range;
    }

    /// <summary>As a person reads it: "11 or later".</summary>
    public override string ToString() => (From == default, Below) switch
    {
        (true, null) => "any version",
        (true, { } below) => $"older than {below}",
        (false, null) => $"{From} or later",
        (false, { } below) => $"{From} or later, and older than {below}",
    };

    private bool IsEmpty => Below <= From;

    private VersionRange And(VersionRange other) => new(
        From > other.From ? From : other.From,
        (Below, other.Below) switch
        {
            (null, var upper) => upper,
            (var upper, null) => upper,
            ({ } mine, { } theirs) => mine < theirs ? mine : theirs,
        });

    private static VersionRange RangeOf(Match match)
    {
        var written = match.Groups["version"].Value;
        var version = SystemVersion.Parse(written)!.Value;
        return match.Groups["sign"].Value switch
        {
            ">=" => new(version, null),
            ">" => new(After(version, written), null),
            "<" => new(default, version),
            "<=" => new(default, After(version, written)),
            _ => new(version, After(version, written)),
        };
    }

    /// <summary>The first version that is not covered by the parts as written: after 17 comes 18, after 12.1 comes 12.2.</summary>
    private static SystemVersion After(SystemVersion version, string written) => written.Count(sign => sign == '.') switch
    {
        0 => new(version.Major + 1, 0, 0),
        1 => new(version.Major, version.Minor + 1, 0),
        _ => version with { Patch = version.Patch + 1 },
    };

    [GeneratedRegex($@"^(?<sign>{Signs})?(?<version>{Number})\z", RegexOptions.CultureInvariant)]
    private static partial Regex ComparisonPattern();
}
