namespace FaceTimeHelp;

/// <summary>Tells whether there is a terminal on which the wizard can be shown and answered.</summary>
internal static class TerminalSense
{
    /// <param name="variable">Reads an environment variable; null where it is not set.</param>
    public static bool CanShowWizard(Func<string, string?> variable) =>
        !Console.IsInputRedirected
        && !Console.IsOutputRedirected
        && variable("TERM") != "dumb"
        && variable("ACCESSIBLE") is not { Length: > 0 };
}
