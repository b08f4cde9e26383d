using System.Globalization;
using System.Text.RegularExpressions;

namespace FaceTimeHelp.Flows.Facts;

/// <summary>A system's version, for instance 17.6.1; parts that are not given count as zero.</summary>
public readonly partial record struct SystemVersion(int Major, int Minor, int Patch) : IComparable<SystemVersion>
{
    public static bool operator <(SystemVersion left, SystemVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(SystemVersion left, SystemVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(SystemVersion left, SystemVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SystemVersion left, SystemVersion right) => left.CompareTo(right) >= 0;

    /// <summary>Reads one to three numbers with points between them and nothing else; null where it is anything else.</summary>
    public static SystemVersion? Parse(string text) =>
        VersionPattern().Match(text) is { Success: true } match
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

    private static int Part(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    // \d would take the digits of every script, which int.Parse does not.
    [GeneratedRegex(@"^(?<major>[0-9]{1,4})(?:\.(?<minor>[0-9]{1,4}))?(?:\.(?<patch>[0-9]{1,4}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex VersionPattern();
}
