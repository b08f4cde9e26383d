using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace FaceTimeHelp.Tui;

/// <summary>
/// Lets a shell stop the wizard (Ctrl+Z) and take it up again (<c>fg</c>) like any job: stopped, the terminal is the shell's; taken up,
/// everything is drawn anew.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed class JobControl : IDisposable
{
    private const int WholeJob = 0;

    /// <summary>SIGTSTP, which has a number of its own on Linux.</summary>
    private static readonly int StopSignal = OperatingSystem.IsLinux() ? 20 : 18;

    /// <summary>A stop takes hold in another thread; where no shell could ever take the job up again, the system lets it go on.</summary>
    private static readonly TimeSpan UntilStopped = TimeSpan.FromMilliseconds(200);

    private readonly IApplication app;
    private readonly TerminalGuard guard;
    private readonly TerminalModes modes;
    private readonly ManualResetEventSlim continued = new();
    private readonly PosixSignalRegistration continuing;
    private PosixSignalRegistration stopping;

    private JobControl(IApplication app, TerminalGuard guard, TerminalModes modes)
    {
        (this.app, this.guard, this.modes) = (app, guard, modes);
        stopping = WatchForStop();
        continuing = PosixSignalRegistration.Create(PosixSignal.SIGCONT, _ => Continued());
        app.Keyboard.KeyDown += OnKey;
    }

    /// <summary>Begins once the screen is set up; null without a terminal.</summary>
    public static JobControl? Of(IApplication app, TerminalGuard guard) =>
        TerminalModes.Save() is { } modes ? new JobControl(app, guard, modes) : null;

    public void Dispose()
    {
        app.Keyboard.KeyDown -= OnKey;
        stopping.Dispose();
        continuing.Dispose();
        continued.Dispose();
    }

    private void OnKey(object? sender, Key key)
    {
        if (key == Key.Z.WithCtrl)
            Stop();
    }

    private PosixSignalRegistration WatchForStop() =>
        PosixSignalRegistration.Create(PosixSignal.SIGTSTP, context =>
        {
            context.Cancel = true;
            app.Invoke(Stop);
        });

    private void Stop()
    {
        guard.Restore();
        continued.Reset();
        stopping.Dispose();
        StopJob();
        continued.Wait(UntilStopped);
        stopping = WatchForStop();
        TakeUp();
    }

    private void Continued()
    {
        continued.Set();
        app.Invoke(TakeUp);
    }

    /// <summary>
    /// May be done twice: whoever stopped the program from outside, or took it up, may have left the terminal in any state.
    /// </summary>
    private void TakeUp()
    {
        modes.Restore();
        app.Driver?.WriteRaw(
            EscSeqUtils.CSI_SaveCursorAndActivateAltBufferNoBackscroll
            + EscSeqUtils.CSI_EnableMouseEvents
            + EscSeqUtils.CSI_EnableBracketedPaste);
        if (app.Driver?.KittyKeyboardCapabilities is { IsSupported: true })
        {
            app.Driver.WriteRaw(
                EscSeqUtils.CSI_DisableKittyKeyboardFlags
                + EscSeqUtils.CSI_EnableKittyKeyboardFlags(EscSeqUtils.KittyKeyboardRequestedFlags));
        }
        app.ClearScreenNextIteration = true;
    }

    /// <summary>Stops this program, and whatever the shell started together with it, as Ctrl+Z on an ordinary line does.</summary>
    private static void StopJob() => _ = Kill(WholeJob, StopSignal);

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
