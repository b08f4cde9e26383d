using System.Globalization;

namespace FaceTimeHelp.Text;

/// <summary>Says a time as a person would, in the local time zone.</summary>
internal static class Moment
{
    public static string InWords(DateTimeOffset time, TimeProvider clock)
    {
        var local = TimeZoneInfo.ConvertTime(time, clock.LocalTimeZone);
        return (clock.GetLocalNow().Date - local.Date).Days switch
        {
            0 => Say("today HH:mm"),
            1 => Say("yesterday HH:mm"),
            _ => Say("d MMMM yyyy, HH:mm"),
        };

        string Say(string form) => local.ToString(form.Replace("today", "'today'").Replace("yesterday", "'yesterday'"), CultureInfo.InvariantCulture);
    }
}
