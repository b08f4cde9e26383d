using FaceTimeHelp.Conversing;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace FaceTimeHelp.Tui;

/// <summary>Holds a conversation on a terminal's whole screen.</summary>
public static class TuiFrontEnd
{
    /// <summary>
    /// Returns when the person has left or closed the last card; the terminal is then as it was before. Needs a
    /// terminal at both ends: without one it would wait for ever.
    /// </summary>
    public static Ending Run(Conversation conversation)
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
            if (!guard.HasLostTerminal)
                app.Dispose();
        }
    }

    private static Ending Run(IApplication app, Conversation conversation, TerminalGuard guard)
    {
        app.Init(DriverRegistry.Names.ANSI);
        using var stage = new Stage(app, conversation, Palette.FromEnvironment());
        guard.OnSignal(() => app.Invoke(stage.Wizard.Interrupt));
        app.Run(stage.Window);
        return stage.Wizard.Ending;
    }
}
