using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>A store that was asked for cannot be looked into; the message says what to do.</summary>
public sealed class StoreUnavailableException : Exception
{
    private StoreUnavailableException(string path, string message, Exception? cause = null)
        : base(message, cause) => Path = path;

    /// <summary>As it was given.</summary>
    public string Path { get; }

    internal static StoreUnavailableException Missing(string path) =>
        new(
            path,
            $"There is no folder or file at '{path}', or you may not see it. "
            + "Check the spelling, and that the disk or phone is connected.");

    internal static StoreUnavailableException Forbidden(string path, Exception cause) =>
        new(path, $"You are not allowed to look into '{path}'. {PermissionAdvice.Here}", cause);

    internal static StoreUnavailableException Failed(string path, IOException cause) =>
        new(path, $"'{path}' could not be looked into: {cause.Message} Check that the disk or phone is still connected.", cause);

    internal static StoreUnavailableException LockedPhone(string path) =>
        new(
            path,
            $"The phone at '{path}' shows no pictures: it is locked, it does not trust this computer yet, or it holds none. "
            + "Unlock it, tap Trust if it asks, leave it unlocked, unplug it and plug it in again, then try once more.");

    internal static StoreUnavailableException Encrypted(string path) =>
        new(
            path,
            $"The backup at '{path}' is encrypted, so its pictures cannot be read. To make one that can: connect the phone, "
            + "choose it in the Finder (on Windows in Apple Devices or iTunes), turn off \"Encrypt local backup\", and click Back Up Now. "
            + "Turn it on again afterwards.");

    internal static StoreUnavailableException OldBackup(string path) =>
        new(
            path,
            $"The backup at '{path}' was made by iOS 9 or older, which kept its list of files in another way. "
            + "Make a new backup, or connect the phone itself.");
}
