namespace FaceTimeHelp;

/// <summary>An error the user can fix. The message says how, in one or two sentences, and is shown unchanged.</summary>
public sealed class UserError(string message, ExitCode exitCode = ExitCode.CouldNotRead) : Exception(message)
{
    public ExitCode ExitCode { get; } = exitCode;
}
