using FaceTimeHelp.Sending;
using Terminal.Gui.App;

namespace FaceTimeHelp.Tui;

/// <summary>What the wizard needs of the world around its window.</summary>
/// <param name="OnScreen">Does something on the screen's own thread, from whichever thread.</param>
/// <param name="Copy">Puts text on the clipboard, where there is a way.</param>
internal sealed record ScreenServices(Action<Action> OnScreen, Action<string> Copy)
{
    public static ScreenServices Of(IApplication app) => new(app.Invoke, text => app.Driver?.WriteRaw(ClipboardSequence.Copying(text)));
}
