using System.Collections.Immutable;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Reports;

/// <summary>When FaceTime pictures were taken, around the beginning of a case.</summary>
/// <param name="Began">When the case began.</param>
/// <param name="Looked">When it was looked last.</param>
public sealed record Timeline(DateTimeOffset Began, DateTimeOffset Looked)
{
    /// <summary>Those that were there when the case began, oldest first.</summary>
    public required ImmutableArray<DateTimeOffset> Older { get; init; }

    /// <summary>Those that have come since, oldest first. One that was copied may bear a time from before.</summary>
    public required ImmutableArray<DateTimeOffset> New { get; init; }

    /// <summary>When it was looked, oldest first.</summary>
    public ImmutableArray<DateTimeOffset> Looks { get; init; } = [];

    /// <summary>The earliest of all: a picture, or the beginning of the case.</summary>
    public DateTimeOffset First => Older.Concat(New).Append(Began).Min();

    /// <summary>The latest of all: a picture, or the last look.</summary>
    public DateTimeOffset Last => Older.Concat(New).Concat(Looks).Append(Looked).Max();

    internal static Timeline Of(Seen seen, DateTimeOffset began, DateTimeOffset looked) => new(began, looked)
    {
        Older = seen.Older,
        New = [.. seen.New.Where(picture => picture.IsSure).Select(picture => picture.Taken).Order()],
    };

    /// <summary>The same in words.</summary>
    public string InWords(Func<DateTimeOffset, string> when) => $"{OlderInWords(when)} {NewInWords(when)}";

    private string OlderInWords(Func<DateTimeOffset, string> when) => Older switch
    {
        [] => "No FaceTime picture was there when the case began.",
        [var one] => $"1 FaceTime picture was there when the case began, from {when(one)}.",
        [var first, .., var last] =>
            $"{Older.Length} FaceTime pictures were there when the case began, "
            + $"the oldest from {when(first)}, the newest from {when(last)}.",
    };

    private string NewInWords(Func<DateTimeOffset, string> when) => New switch
    {
        [] => "None has come since.",
        [var one] => $"1 has come since, from {when(one)}.",
        [.., var last] => $"{New.Length} have come since, the newest from {when(last)}.",
    };
}
