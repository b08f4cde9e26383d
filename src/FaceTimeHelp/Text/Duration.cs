using System.Globalization;
using System.Text.RegularExpressions;

namespace FaceTimeHelp.Text;

/// <summary>How long something takes, as people write and read it; never finer than a second.</summary>
internal static partial class Duration
{
    /// <summary>The longest that can be written: whoever wants more has most likely mistyped.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromHours(24);

    /// <summary>
    /// What <c>5m</c>, <c>90s</c>, <c>1h</c> or <c>2m30s</c> says; null where it says nothing of the kind, no time at all, or
    /// too much.
    /// </summary>
    public static TimeSpan? TryParse(string written)
    {
        if (Written().Match(written) is not { Success: true } match)
            return null;

        var seconds = (3600L * Number(match.Groups["hours"])) + (60L * Number(match.Groups["minutes"])) + Number(match.Groups["seconds"]);
        return seconds > 0 && seconds <= Longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : null;
    }

    /// <summary>For instance "4 minutes 50 seconds".</summary>
    public static string InWords(TimeSpan time)
    {
        var whole = TimeSpan.FromSeconds(Math.Round(time.TotalSeconds));
        string?[] parts = [Count((int)whole.TotalHours, "hour"), Count(whole.Minutes, "minute"), Count(whole.Seconds, "second")];
        return string.Join(' ', parts.OfType<string>().DefaultIfEmpty("less than a second"));
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;

    private static string? Count(int count, string unit) => count switch
    {
        0 => null,
        1 => $"1 {unit}",
        _ => $"{count} {unit}s",
    };

    [GeneratedRegex(
        @"^((?<hours>[0-9]{1,6})h)?((?<minutes>[0-9]{1,6})m)?((?<seconds>[0-9]{1,6})s)?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
