using System.Globalization;

namespace FaceTimeHelp.Text;

/// <summary>Says a time as a person would, in the local time zone.</summary>
internal static class Moment
{
    private const string Full = "d MMMM yyyy, HH:mm";

    public static string InWords(DateTimeOffset time, TimeProvider clock)
    {
        var local = TimeZoneInfo.ConvertTime(time, clock.LocalTimeZone);
        return (clock.GetLocalNow().Date - local.Date).Days switch
        {
            0 => FormattableString.Invariant($"today {local:HH:mm}"),
            1 => FormattableString.Invariant($"yesterday {local:HH:mm}"),
            _ => InFull(time, clock),
        };
    }

    /// <summary>The same for those who read it on another day.</summary>
    public static string InFull(DateTimeOffset time, TimeProvider clock) =>
        TimeZoneInfo.ConvertTime(time, clock.LocalTimeZone).ToString(Full, CultureInfo.InvariantCulture);

    /// <summary>The time of the day alone, in the local time zone.</summary>
    public static string Time(DateTimeOffset time, TimeProvider clock) =>
        TimeZoneInfo.ConvertTime(time, clock.LocalTimeZone).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The day alone, in the local time zone.</summary>
    public static string Day(DateTimeOffset time, TimeProvider clock) =>
        Day(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, clock.LocalTimeZone).Date));


    /// <summary>The day in words.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
