using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace FaceTimeHelp.Flows.Facts;

/// <summary>The system version in a person's own words: "iOS 17.6.1", "it is 26", "17,6", "iPhone 15 on 18.2", "Sonoma".</summary>
public static partial class SpokenVersion
{
    /// <summary>Apple's names for systems of a Mac. Mojave is not among them: what 10.14 can do depends on its update.</summary>
    private static readonly FrozenDictionary<string, SystemVersion> MacNames = new Dictionary<string, SystemVersion>
    {
        ["high sierra"] = new(10, 13, 0),
        ["catalina"] = new(10, 15, 0),
        ["big sur"] = new(11, 0, 0),
        ["monterey"] = new(12, 0, 0),
        ["ventura"] = new(13, 0, 0),
        ["sonoma"] = new(14, 0, 0),
        ["sequoia"] = new(15, 0, 0),
        ["tahoe"] = new(26, 0, 0),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// What follows a system's name, else the first number with a point, else the first number that can be a version alone; null where
    /// there is none. A number right after a device's name is its model: "iPhone 15".
    /// </summary>
    public static SystemVersion? In(string words) =>
        VersionPattern().Matches(words).Where(IsNoModel).MaxBy(Likeness) is { } match ? Read(match)
        : MacNamePattern().Match(words) is { Success: true } name ? MacNames[name.Value]
        : null;

    /// <summary>Whether the words name a device's model where its system is asked for.</summary>
    public static bool NamesModel(string words) => VersionPattern().Matches(words).Any(match => !IsNoModel(match));

    private static SystemVersion Read(Match match) => SystemVersion.Parse(match.Groups["version"].Value.Replace(',', '.'))!.Value;

    private static bool IsNoModel(Match match) => !match.Groups["device"].Success || match.Groups["point"].Success;

    private static int Likeness(Match match) => (match.Groups["system"].Success ? 2 : 0) + (match.Groups["point"].Success ? 1 : 0);

    [GeneratedRegex(
        @"(?:(?<system>\b(?:(?:i|iPad|mac)\s?OS|OS\s?X|version)\s*)|(?<device>\b(?:iPhone|iPad|iPod|Mac|MacBook)\b[A-Za-z ]{0,30}))?"
        + @"(?<![0-9A-Za-z.,])(?<version>[0-9]{1,2}(?:(?<point>[.,])[0-9]{1,3}){0,2})(?![0-9A-Za-z]|[.,][0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex VersionPattern();

    [GeneratedRegex(
        @"\b(high sierra|catalina|big sur|monterey|ventura|sonoma|sequoia|tahoe)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MacNamePattern();
}
