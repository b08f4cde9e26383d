namespace FaceTimeHelp;

/// <summary>Something that the person can mend. The message is one sentence or two, with the remedy, and is shown as it is.</summary>
public sealed class UserError(string message, ExitCode exitCode = ExitCode.CouldNotRead) : Exception(message)
{
    public ExitCode ExitCode { get; } = exitCode;
}
