namespace FaceTimeHelp.Tests;

/// <summary>A clock that stands still but for those who wait: as much time passes as they wait for, at once.</summary>
internal sealed class StillClock : TimeProvider
{
    private readonly Lock turn = new();
    private readonly PriorityQueue<Action, TimeSpan> later = new();
    private TimeSpan passed;

    public static DateTimeOffset Noon { get; } = new(2026, 3, 14, 12, 0, 0, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp()
    {
        lock (turn)
            return passed.Ticks;
    }

    public override DateTimeOffset GetUtcNow() => Noon + new TimeSpan(GetTimestamp());

    /// <summary>Lets time pass.</summary>
    public void Wait(TimeSpan time) => Pass(time);

    /// <summary>Does something when others have waited so long, counted from noon.</summary>
    public void At(TimeSpan time, Action act) => later.Enqueue(act, time);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
            Pass(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    private void Pass(TimeSpan time)
    {
        lock (turn)
        {
            passed += time;
            while (later.TryPeek(out var act, out var due) && due <= passed)
            {
                later.Dequeue();
                act();
            }
        }
    }
}
