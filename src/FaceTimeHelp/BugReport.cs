using FaceTimeHelp.Storage;
using FaceTimeHelp.Text;

namespace FaceTimeHelp;

/// <summary>What is said when the program itself has failed: one line, and where the details are.</summary>
internal static class BugReport
{
    /// <param name="bug">What went wrong.</param>
    /// <param name="folders">Where the details may be kept, the first choice first.</param>
    /// <param name="say">Says it.</param>
    public static ExitCode Write(Exception bug, IEnumerable<string> folders, Action<string> say)
    {
        var details = folders.Select(folder => TryKeep(bug, folder)).FirstOrDefault(path => path is not null);
        say(Printable.From("Something in facetimehelp itself went wrong: "
            + (details is null ? $"{bug.GetType().Name}: {bug.Message}" : $"{bug.Message} The details are in {details}")));
        return ExitCode.InternalError;
    }

    /// <summary>
    /// The new file's path; null where it cannot be written. A message may quote a private path, so nobody else may read it, and nobody may
    /// know its name beforehand.
    /// </summary>
    private static string? TryKeep(Exception bug, string folder)
    {
        try
        {
            PrivateFiles.CreateFolder(folder);
            var path = Path.Combine(folder, $"facetimehelp-error-{Path.GetFileNameWithoutExtension(Path.GetRandomFileName())}.txt");
            return NewFile.TryWritePrivately(path, $"facetimehelp {ProgramVersion.Text}, {Environment.OSVersion}\n{bug}\n") ? path : null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or UserError)
        {
            return null;
        }
    }
}
