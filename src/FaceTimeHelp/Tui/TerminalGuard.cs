using System.Runtime.InteropServices;
using System.Text;

namespace FaceTimeHelp.Tui;

/// <summary>
/// Gives the terminal back on the ways out that the library does not see: signals, an exception in another thread,
/// the end of the process. On the ordinary ways the library restores all but the keypad by itself.
/// </summary>
internal sealed class TerminalGuard : IDisposable
{
    /// <summary>The keypad and the arrow keys as they were: .NET's console changes them, and never changes them back.</summary>
    private const string KeypadReset = "\e[?1l\e>";

    /// <summary>
    /// Kitty's keyboard and bracketed paste off, mouse and focus off, attributes reset, the ordinary screen, its cursor shown
    /// in its own shape. All are harmless to a terminal that is already so.
    /// </summary>
    private const string Reset =
        "\e[<u\e[?2004l\e[?1000l\e[?1002l\e[?1003l\e[?1004l\e[?1006l\e[?1015l\e[?2026l\e[0m\e[?1049l\e[0 q\e[?25h" + KeypadReset;

    private readonly List<PosixSignalRegistration> signals;
    private readonly TerminalModes? modes = TerminalModes.Save();
    private Action? onSignal;
    private bool hasSignalled;
    private bool hasHungUp;

    public TerminalGuard()
    {
        signals = [Watch(PosixSignal.SIGINT), Watch(PosixSignal.SIGTERM), Watch(PosixSignal.SIGHUP), Watch(PosixSignal.SIGQUIT)];
        AppDomain.CurrentDomain.UnhandledException += OnUnhandledException;
        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
    }

    /// <summary>Whether there was a terminal and may be none any more: its window was closed, its connection broke.</summary>
    public bool HasLostTerminal => hasHungUp || (modes is not null && TerminalModes.Save() is null);

    /// <summary>Says what a signal does, one that came before this too.</summary>
    public void OnSignal(Action action)
    {
        onSignal = action;
        if (hasSignalled)
            action();
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.UnhandledException -= OnUnhandledException;
        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
        signals.ForEach(signal => signal.Dispose());
        ResetKeypad();
    }

    /// <summary>Puts back what .NET's console changes as soon as it is written to.</summary>
    public static void ResetKeypad() => Write(KeypadReset);

    /// <summary>Gives the terminal back as it was found.</summary>
    public void Restore()
    {
        Write(Reset);
        modes?.Restore();
    }

    private PosixSignalRegistration Watch(PosixSignal signal) =>
        PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            hasSignalled = true;
            hasHungUp |= signal == PosixSignal.SIGHUP;
            onSignal?.Invoke();
        });

    private void OnUnhandledException(object sender, UnhandledExceptionEventArgs e) => Restore();

    private void OnProcessExit(object? sender, EventArgs e) => Restore();

    private static void Write(string sequences)
    {
        try
        {
            using var output = Console.OpenStandardOutput();
            output.Write(Encoding.ASCII.GetBytes(sequences));
        }
        catch (IOException)
        {
            // What is gone need not be given back.
            return;
        }
    }
}
