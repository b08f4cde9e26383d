using System.Text.RegularExpressions;

namespace FaceTimeHelp.Flows.Facts;

/// <summary>A system's version, for instance 17.6.1; parts that are not given count as zero.</summary>
public readonly partial record struct SystemVersion(int Major, int Minor, int Patch) : IComparable<SystemVersion>
{
    public static bool operator <(SystemVersion left, SystemVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(SystemVersion left, SystemVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(SystemVersion left, SystemVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SystemVersion left, SystemVersion right) => left.CompareTo(right) >= 0;

    /// <summary>
    /// The version in a person's words ("iOS 17.6.1", "it is 26", "iPhone 15 on 18.2"), or null where there is none: what follows the
    /// system's name, else the first number with a point, else the first number.
    /// </summary>
    public static SystemVersion? FindIn(string words) =>
        VersionPattern().Matches(words).MaxBy(Likeness) is { } match
            ? new SystemVersion(Part(match, "major"), Part(match, "minor"), Part(match, "patch"))
            : null;

    public int CompareTo(SystemVersion other) =>
        (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    public override string ToString() => (Minor, Patch) switch
    {
        (0, 0) => $"{Major}",
        (_, 0) => $"{Major}.{Minor}",
        _ => $"{Major}.{Minor}.{Patch}",
    };

    private static int Likeness(Match match) => (match.Groups["system"].Success ? 2 : 0) + (match.Groups["minor"].Success ? 1 : 0);

    private static int Part(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, provider: null) : 0;

    [GeneratedRegex(@"(?<system>\b(?:(?:i|iPad|mac)\s?OS|OS\s?X|version)\s*)?(?<![\d.])(?<major>\d{1,4})(?:\.(?<minor>\d{1,4}))?(?:\.(?<patch>\d{1,4}))?(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex VersionPattern();
}
