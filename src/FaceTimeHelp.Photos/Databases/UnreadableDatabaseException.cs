using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Databases;

/// <summary>A database beside pictures cannot be used; the message is one sentence or two for the user, with the remedy.</summary>
internal sealed class UnreadableDatabaseException : Exception
{
    private UnreadableDatabaseException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }

    public static UnreadableDatabaseException Damaged(Exception? cause) =>
        new("Its list of pictures is damaged, or is of a kind that this program does not know.", cause);

    public static UnreadableDatabaseException Forbidden(Exception cause) =>
        new($"You are not allowed to read its list of pictures. {PermissionAdvice.Here}", cause);

    public static UnreadableDatabaseException Failed(Exception cause) =>
        new($"Its list of pictures could not be read: {cause.Message}", cause);

    /// <summary>No private copy of it could be made.</summary>
    public static UnreadableDatabaseException NoCopy(Exception cause) =>
        new(
            $"Its list of pictures is read from a private copy, and none could be made in '{Path.GetTempPath()}': {Remedy(cause)}, "
            + $"or let {(OperatingSystem.IsWindows() ? "TMP" : "TMPDIR")} name another folder, then try again.",
            cause);

    public static UnreadableDatabaseException KeepsChanging() =>
        new("Its list of pictures was being changed all the time. Close the Photos app, or wait until it has finished, and try again.");

    public static UnreadableDatabaseException TooLarge(long needed, long free) =>
        new(
            $"Its list of pictures is read from a private copy, which needs {Megabytes(needed)} MB; "
            + $"only {Megabytes(free)} MB are free in '{Path.GetTempPath()}'. Free some space and try again.");

    private static string Remedy(Exception cause) => cause switch
    {
        _ when !Directory.Exists(Path.GetTempPath()) => "that folder is not there. Make it",
        UnauthorizedAccessException => "you may not write there. Give yourself the permission",
        _ => $"{cause.Message.TrimEnd('.')}. Free some space there",
    };

    private static string Megabytes(long bytes) => FormattableString.Invariant($"{(bytes >> 20) + 1:N0}");
}
