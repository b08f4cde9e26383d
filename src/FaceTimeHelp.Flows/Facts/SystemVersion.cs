using System.Text.RegularExpressions;

namespace FaceTimeHelp.Flows.Facts;

/// <summary>A system's version, for instance 17.6.1; parts that are not given count as zero.</summary>
public readonly partial record struct SystemVersion(int Major, int Minor, int Patch) : IComparable<SystemVersion>
{
    public static bool operator <(SystemVersion left, SystemVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(SystemVersion left, SystemVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(SystemVersion left, SystemVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SystemVersion left, SystemVersion right) => left.CompareTo(right) >= 0;

    /// <summary>The first version in a person's words ("iOS 17.6.1", "it is 26"), or null where there is none.</summary>
    public static SystemVersion? FindIn(string words) =>
        VersionPattern().Match(words) is { Success: true } match
            ? new SystemVersion(Part(match, 1), Part(match, 2), Part(match, 3))
            : null;

    public int CompareTo(SystemVersion other) =>
        (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    public override string ToString() => (Minor, Patch) switch
    {
        (0, 0) => $"{Major}",
        (_, 0) => $"{Major}.{Minor}",
        _ => $"{Major}.{Minor}.{Patch}",
    };

    private static int Part(Match match, int group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, provider: null) : 0;

    [GeneratedRegex(@"(?<![\d.])(\d{1,4})(?:\.(\d{1,4}))?(?:\.(\d{1,4}))?(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex VersionPattern();
}
