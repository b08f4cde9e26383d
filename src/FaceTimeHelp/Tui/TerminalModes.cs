using System.Runtime.InteropServices;

namespace FaceTimeHelp.Tui;

/// <summary>The terminal's line discipline (echo, line editing, Ctrl+C as a signal) as it was when saved.</summary>
internal sealed class TerminalModes
{
    private const int StandardInput = 0;
    private const int AtOnce = 0;

    /// <summary>More than the structure of any Unix; its parts are of no interest here, it is only put back.</summary>
    private readonly byte[] termios = new byte[256];

    private TerminalModes()
    {
    }

    /// <summary>Null where there is no such thing: on Windows, or without a terminal.</summary>
    public static TerminalModes? Save()
    {
        var modes = new TerminalModes();
        return !OperatingSystem.IsWindows() && GetAttributes(StandardInput, modes.termios) == 0 ? modes : null;
    }

    public void Restore() => _ = SetAttributes(StandardInput, AtOnce, termios);

    [DllImport("libc", EntryPoint = "tcgetattr")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetAttributes(int descriptor, [Out] byte[] termios);

    [DllImport("libc", EntryPoint = "tcsetattr")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetAttributes(int descriptor, int when, byte[] termios);
}
