using FaceTimeHelp.Text;

namespace FaceTimeHelp.Reports;

/// <summary>What stands beside the marks of a timeline.</summary>
/// <param name="First">At its left end; null where no picture was taken before the case began.</param>
/// <param name="Began">In its middle.</param>
/// <param name="Last">At its right end.</param>
internal sealed record TimelineLabels(string? First, string Began, string Last)
{
    public static TimelineLabels Of(Timeline timeline, TimeProvider clock) => new(
        timeline.First < timeline.Began ? $"first picture, {End(timeline.First, timeline, clock)}" : null,
        $"the case began, {(TellsTimes(timeline, clock) ? Moment.InFull(timeline.Began, clock) : Moment.Day(timeline.Began, clock))}",
        $"{(timeline.Last > timeline.Looked ? "last of all" : "last look")}, {End(timeline.Last, timeline, clock)}");

    /// <summary>The day alone says nothing where it is that of the beginning.</summary>
    private static string End(DateTimeOffset time, Timeline timeline, TimeProvider clock) =>
        IsOfThatDay(time, timeline, clock) ? Moment.Time(time, clock) : Moment.Day(time, clock);

    private static bool TellsTimes(Timeline timeline, TimeProvider clock) =>
        IsOfThatDay(timeline.Last, timeline, clock) || (timeline.First < timeline.Began && IsOfThatDay(timeline.First, timeline, clock));

    private static bool IsOfThatDay(DateTimeOffset time, Timeline timeline, TimeProvider clock) =>
        Moment.Day(time, clock) == Moment.Day(timeline.Began, clock);
}
