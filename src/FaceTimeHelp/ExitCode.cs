namespace FaceTimeHelp;

/// <summary>What the program tells its caller; the meanings are a contract with scripts.</summary>
public enum ExitCode
{
    /// <summary>Solved, found, or fine.</summary>
    Fine = 0,

    /// <summary>Not solved, nothing new, or problems found.</summary>
    NotSolved = 1,

    /// <summary>The command line was not understood.</summary>
    WrongUsage = 2,

    /// <summary>What was asked for is missing, damaged, or may not be read.</summary>
    CouldNotRead = 3,

    /// <summary>A bug in this program.</summary>
    InternalError = 4,

    /// <summary>Stopped by Ctrl+C or by a signal.</summary>
    Interrupted = 130,
}
