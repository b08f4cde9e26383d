namespace FaceTimeHelp.Photos.Stores;

/// <summary>Whether a file is on this computer, and so may be opened.</summary>
public abstract record Presence
{
    private protected Presence()
    {
    }

    public static OnDisk OnDisk { get; } = new();

    public static OnlineOnly OnlineOnly { get; } = new();

    public static OnlyListed OnlyListed { get; } = new();
}

/// <summary>It is here.</summary>
public sealed record OnDisk : Presence;

/// <summary>A placeholder is here, with the file's length and time; opening it would download the file.</summary>
public sealed record OnlineOnly : Presence;

/// <summary>A library lists it, and its file is not here: it has no length, and its time is the one in the list.</summary>
public sealed record OnlyListed : Presence;

/// <summary>Something of this name is here, and the system did not even say what it is: it has no length and no time.</summary>
/// <param name="Reason">One sentence for the user.</param>
public sealed record Unseen(string Reason) : Presence;
