namespace FaceTimeHelp.Photos.Baselines;

/// <summary>A baseline file cannot be used; the message says why and what to do.</summary>
public sealed class BaselineException : Exception
{
    private BaselineException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }

    internal static BaselineException Missing(string path, Exception cause) =>
        new($"There is no baseline at '{path}'. Check the path, or take one first: scan --save-baseline.", cause);

    internal static BaselineException Forbidden(string path, Exception cause) =>
        new(
            $"The baseline '{path}' could not be read: {cause.Message} "
            + "Give yourself the permission to read it, or take a new one: scan --save-baseline.",
            cause);

    internal static BaselineException TooLarge(string path, long length) =>
        new(FormattableString.Invariant(
            $"'{path}' is far too large to be a baseline: {length >> 20:N0} MB. Check the path, or take a new one: scan --save-baseline."));

    internal static BaselineException Damaged(string path) =>
        new($"The baseline '{path}' is damaged, or is not a baseline. Take a new one: scan --save-baseline.");

    internal static BaselineException OtherVersion(string path) =>
        new(
            $"The baseline '{path}' was written by another version of this program, which kept it in another way. "
            + "Take a new one: scan --save-baseline.");
}
