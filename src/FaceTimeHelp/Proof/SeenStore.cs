using FaceTimeHelp.Photos.Scanning;

namespace FaceTimeHelp.Proof;

/// <summary>How much of one store was looked at.</summary>
/// <param name="Kind">Its kind's word in <c>scan --json</c>.</param>
/// <param name="Path">Null where it is not to be told.</param>
public sealed record SeenStore(string Kind, string? Path)
{
    public required int Files { get; init; }

    public required int LookedAt { get; init; }

    public required int OnlineOnly { get; init; }

    /// <summary>
    /// How many of those iCloud does not have either, as the library says; zero where another version of the program looked.
    /// </summary>
    public int Missing { get; init; }

    /// <summary>How many of those that are not here may be a new FaceTime picture.</summary>
    public required int InTheDark { get; init; }

    internal static SeenStore Of(StoreReport store) => new(store.Kind, store.Path)
    {
        Files = store.Files,
        LookedAt = store.LookedAt,
        OnlineOnly = store.OnlineOnly,
        Missing = store.Missing,
        InTheDark = store.Undecided,
    };
}
