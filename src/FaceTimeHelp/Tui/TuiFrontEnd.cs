using FaceTimeHelp.Conversing;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace FaceTimeHelp.Tui;

/// <summary>Holds a conversation on a terminal's whole screen.</summary>
public static class TuiFrontEnd
{
    private static readonly TimeSpan BetweenChecks = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Returns when the person has left or closed the last card; the terminal is then as it was before. Needs a
    /// terminal at both ends: without one it would wait for ever.
    /// </summary>
    public static WayOut Run(Conversation conversation)
    {
        using var guard = new TerminalGuard();
        var app = Application.Create();
        try
        {
            return Run(app, conversation, guard);
        }
        finally
        {
            // Poll says of a terminal that was closed that there is input, for ever; the library would wait for its end.
            if (guard.HasLostTerminal)
                guard.Restore();
            else
                app.Dispose();
        }
    }

    private static WayOut Run(IApplication app, Conversation conversation, TerminalGuard guard)
    {
        app.Init(DriverRegistry.Names.ANSI);
        using var stage = new WizardHost(app, conversation, Palette.FromEnvironment());
        using var job = OperatingSystem.IsWindows() ? null : JobControl.Of(app, guard);
        guard.OnSignal(() => app.Invoke(stage.Wizard.Interrupt));
        app.AddTimeout(BetweenChecks, () => IsHeld(guard, stage.Wizard));
        app.Run(stage.Window, IsUnknownInput);
        return stage.Wizard.WayOut;
    }

    /// <summary>
    /// The library's parser fails on keys that it has no name for (Menu, F13, half a sequence): they are passed over. A bug of ours has a
    /// frame of ours.
    /// </summary>
    private static bool IsUnknownInput(Exception failure) =>
        failure.StackTrace is { } trace
        && trace.Contains("AnsiResponseParser", StringComparison.Ordinal)
        && !trace.Contains("FaceTimeHelp.", StringComparison.Ordinal);

    /// <summary>Not every terminal that goes away says so by a signal.</summary>
    private static bool IsHeld(TerminalGuard guard, Wizard wizard)
    {
        if (guard.HasLostTerminal)
            wizard.Interrupt();
        return !guard.HasLostTerminal;
    }
}
