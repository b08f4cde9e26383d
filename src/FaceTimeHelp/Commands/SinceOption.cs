using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace FaceTimeHelp.Commands;

/// <summary>
/// <c>--since TIME</c>: an ISO 8601 time. Other forms are not guessed at: 03/04 is a day in March to some, and in April to
/// others.
/// </summary>
internal sealed class SinceOption : Option<DateTimeOffset?>
{
    private static readonly string[] IsoForms =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyyMMdd",
        "yyyyMMdd'T'HHmmK",
        "yyyyMMdd'T'HHmmssK",
    ];

    private readonly TimeProvider clock;

    /// <param name="clock">Tells the time zone of a time that names none.</param>
    public SinceOption(TimeProvider clock)
        : base("--since")
    {
        this.clock = clock;
        Description = "Only what was written since this ISO time is new.";
        HelpName = "TIME";
        CustomParser = Parse;
    }

    private DateTimeOffset? Parse(ArgumentResult result)
    {
        var written = result.Tokens.Single().Value;
        if (DateTime.TryParseExact(written, IsoForms, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time))
            return time.Kind == DateTimeKind.Unspecified ? InLocalZone(time) : new DateTimeOffset(time);

        result.AddError($"`{written}` is not a time. Write it like 2026-11-23 or 2026-11-23T14:02:00Z.");
        return null;
    }

    /// <summary>In UTC; before the first and after the last moment that can be told, it is that moment.</summary>
    private DateTimeOffset InLocalZone(DateTime time) =>
        new(Math.Clamp(time.Ticks - clock.LocalTimeZone.GetUtcOffset(time).Ticks, 0, DateTime.MaxValue.Ticks), TimeSpan.Zero);
}
