using FaceTimeHelp.Conversing;
using Terminal.Gui.App;

namespace FaceTimeHelp.Tui;

/// <summary>Window, wizard and input door of one application, connected and ready to run.</summary>
internal sealed class Stage : IDisposable
{
    private readonly InputDoor door;

    public Stage(IApplication app, Conversation conversation, Palette palette)
    {
        // Some terminals garble 24-bit colour; the 16 named ones are the person's own and are understood everywhere.
        app.Driver!.Force16Colors = true;
        Window = new WizardWindow(palette);
        Wizard = new Wizard(conversation, Window, Backstage.Of(app));
        door = new InputDoor(app, Window, Wizard);
        Wizard.Begin();
    }

    public WizardWindow Window { get; }

    public Wizard Wizard { get; }

    public void Dispose()
    {
        door.Dispose();
        Wizard.Dispose();
        Window.Dispose();
    }
}
