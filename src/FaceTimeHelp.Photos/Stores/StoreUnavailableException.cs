namespace FaceTimeHelp.Photos.Stores;

/// <summary>A store that was asked for cannot be looked into; the message says what to do.</summary>
public sealed class StoreUnavailableException : Exception
{
    private StoreUnavailableException(string path, string message, Exception? cause = null)
        : base(message, cause) => Path = path;

    /// <summary>As it was given.</summary>
    public string Path { get; }

    internal static StoreUnavailableException Missing(string path) =>
        new(path, $"There is no folder or file at '{path}', or you may not see it. Check the spelling, and that the disk or phone is connected.");

    internal static StoreUnavailableException Forbidden(string path, Exception cause) =>
        new(path, $"You are not allowed to look into '{path}'. Give yourself the permission to read it, or choose another folder.", cause);

    internal static StoreUnavailableException Failed(string path, IOException cause) =>
        new(path, $"'{path}' could not be looked into: {cause.Message} Check that the disk or phone is still connected.", cause);
}
