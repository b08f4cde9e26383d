namespace FaceTimeHelp.Photos.Tests.Waiting;

/// <summary>A clock on which time passes by waiting alone: who waits waits no longer than it takes to say so.</summary>
internal sealed class HastyClock : TimeProvider
{
    private long ticks = Samples.Noon.UtcTicks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public TimeSpan Passed => new(GetTimestamp() - Samples.Noon.UtcTicks);

    public override long GetTimestamp() => Interlocked.Read(ref ticks);

    public override DateTimeOffset GetUtcNow() => new(GetTimestamp(), TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
            Interlocked.Add(ref ticks, dueTime.Ticks);
        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
