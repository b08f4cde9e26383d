using FaceTimeHelp.Conversing;
using Terminal.Gui.App;

namespace FaceTimeHelp.Tui;

/// <summary>Window, wizard and input door of one application, connected and ready to run.</summary>
internal sealed class WizardHost : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(150);

    private readonly IApplication app;
    private readonly InputRouter door;
    private readonly object? refreshing;

    public WizardHost(IApplication app, Conversation conversation, Palette palette)
    {
        this.app = app;
        // Some terminals garble 24-bit colour; the 16 named ones are the person's own and are understood everywhere.
        app.Driver!.Force16Colors = true;
        Window = new WizardWindow(palette);
        if (!palette.HasColour)
            DrawWithoutColour(new ColourlessOutput(app.Driver));
        Wizard = new Wizard(conversation, Window, ScreenServices.Of(app));
        door = new InputRouter(app, Window, Wizard);
        Wizard.Begin();
        if (conversation.ChangesByItself)
            refreshing = app.AddTimeout(BetweenLooks, Refresh);
    }

    public WizardWindow Window { get; }

    public Wizard Wizard { get; }

    public void Dispose()
    {
        if (refreshing is not null)
            app.RemoveTimeout(refreshing);
        door.Dispose();
        Wizard.Dispose();
        Window.Dispose();
    }

    private void DrawWithoutColour(ColourlessOutput output) => Window.DrawComplete += (_, _) => output.Write(app.Driver!.GetOutputBuffer());

    private bool Refresh()
    {
        Wizard.Refresh();
        return true;
    }
}
