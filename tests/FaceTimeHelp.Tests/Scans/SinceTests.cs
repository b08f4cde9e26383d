using System.CommandLine;
using FaceTimeHelp.Commands;

namespace FaceTimeHelp.Tests.Scans;

public sealed class SinceTests
{
    [Theory]
    [InlineData("2026-04-03", "2026-04-02T22:00:00Z")]
    [InlineData("2026-01-03T14:02", "2026-01-03T13:02:00Z")]
    [InlineData("2026-04-03T14:02:05.25", "2026-04-03T12:02:05.25Z")]
    [InlineData("2026-04-03T14:02:05Z", "2026-04-03T14:02:05Z")]
    [InlineData("2026-04-03T14:02:05-07:00", "2026-04-03T21:02:05Z")]
    [InlineData("20260403T140205Z", "2026-04-03T14:02:05Z")]
    [InlineData("0001-01-01", "0001-01-01T00:00:00Z")]
    public void An_ISO_time_without_a_zone_is_told_by_the_local_clock(string written, string time)
    {
        var since = new SinceOption(new BerlinClock());

        Assert.Equal(DateTimeOffset.Parse(time), new RootCommand { since }.Parse(["--since", written]).GetValue(since));
    }

    [Theory]
    [InlineData("03/04/2026")]
    [InlineData("10:00")]
    [InlineData("3 April 2026")]
    [InlineData("2026-04-03 14:02")]
    [InlineData("2026-13-01")]
    [InlineData("yesterday")]
    public void Another_form_is_not_guessed_at(string written)
    {
        var problem = Assert.Single(new RootCommand { new SinceOption(new BerlinClock()) }.Parse(["--since", written]).Errors);

        Assert.Equal($"`{written}` is not a time. Write it like 2026-11-23 or 2026-11-23T14:02:00Z.", problem.Message);
    }

    private sealed class BerlinClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    }
}
