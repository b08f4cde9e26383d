using System.Diagnostics;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp;

/// <summary>Which exit code stands for what was found.</summary>
internal static class ExitCodes
{
    /// <summary>The more serious of two, for commands that handle several things: something unreadable may hide anything.</summary>
    public static ExitCode WorseOf(ExitCode one, ExitCode other) => (ExitCode)Math.Max((int)one, (int)other);

    public static ExitCode Of(Outcome outcome) => outcome switch
    {
        Outcome.Solved => ExitCode.Fine,
        Outcome.Unsolved => ExitCode.NotSolved,
        _ => throw new UnreachableException(),
    };

    public static ExitCode Of(Verdict verdict) => verdict switch
    {
        Verdict.Appeared or Verdict.AppearedWithoutMovie or Verdict.AppearedWithoutStill => ExitCode.Fine,
        Verdict.Unreadable => ExitCode.CouldNotRead,
        _ => ExitCode.NotSolved,
    };
}
