using FaceTimeHelp.Sending;

namespace FaceTimeHelp;

/// <summary>Tells whether there is a terminal on which the wizard can be shown and answered.</summary>
internal static class TerminalSense
{
    /// <param name="variable">Reads an environment variable; null where it is not set.</param>
    public static bool CanShowWizard(Func<string, string?> variable) =>
        !Console.IsInputRedirected
        && !Console.IsOutputRedirected
        && CanDraw(variable("TERM"))
        && variable("ACCESSIBLE") is not { Length: > 0 };

    /// <summary>
    /// Who reads by ear has such a terminal too. Windows shows sequences as letters, unless a program has asked it not to.
    /// </summary>
    public static bool TakesSequences(Func<string, string?> variable) =>
        !Console.IsInputRedirected && !Console.IsOutputRedirected && !OperatingSystem.IsWindows() && CanDraw(variable("TERM"));

    /// <summary>No colour is wanted when NO_COLOR is set and not empty: https://no-color.org/.</summary>
    public static bool WantsColour(Func<string, string?> variable) => string.IsNullOrEmpty(variable("NO_COLOR"));

    /// <summary>What lines can be drawn on. Windows shows sequences for colours as letters, unless a program has asked it not to.</summary>
    public static Room Window(Func<string, string?> variable) =>
        new(Console.WindowWidth, Console.WindowHeight, WantsColour(variable) && !OperatingSystem.IsWindows());

    /// <summary>A name that is new to this computer says nothing against a terminal; Windows' own have none.</summary>
    private static bool CanDraw(string? terminal) =>
        terminal is null or "" ? OperatingSystem.IsWindows() : terminal is not ("dumb" or "unknown");
}
