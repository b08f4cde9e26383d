namespace FaceTimeHelp;

/// <summary>What is said when the program itself has failed: one line, and where the details are.</summary>
internal static class BugReport
{
    public static ExitCode Write(Exception bug, TextWriter error)
    {
        var path = Path.Combine(Path.GetTempPath(), $"facetimehelp-error-{Environment.ProcessId}.txt");
        try
        {
            File.WriteAllText(path, $"facetimehelp {ProgramVersion.Text}, {Environment.OSVersion}\n{bug}\n");
            error.WriteLine($"Something in facetimehelp itself went wrong: {bug.Message} The details are in {path}");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"Something in facetimehelp itself went wrong: {bug.GetType().Name}: {bug.Message}");
        }

        return ExitCode.InternalError;
    }
}
