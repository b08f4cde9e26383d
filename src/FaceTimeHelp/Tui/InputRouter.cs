using FaceTimeHelp.Conversing;
using Terminal.Gui.App;
using Terminal.Gui.Input;

namespace FaceTimeHelp.Tui;

/// <summary>
/// Where every key, click and paste comes in, before any view sees it: the library gives keys meanings of its own
/// (hotkeys, focus, quitting), and a key that does something unsaid is worse than one that does nothing.
/// </summary>
internal sealed class InputRouter : IDisposable
{
    private const int WheelLines = 3;
    private const int MostDigits = 9;

    private readonly IApplication app;
    private readonly WizardWindow window;
    private readonly Wizard wizard;

    public InputRouter(IApplication app, WizardWindow window, Wizard wizard)
    {
        (this.app, this.window, this.wizard) = (app, window, wizard);
        app.Keyboard.KeyDown += OnKey;
        app.Mouse.MouseEvent += OnMouse;
        app.Paste += OnPaste;
    }

    private Offer.Answers? Asked => wizard.Page.Offer as Offer.Answers;

    public void Dispose()
    {
        app.Keyboard.KeyDown -= OnKey;
        app.Mouse.MouseEvent -= OnMouse;
        app.Paste -= OnPaste;
    }

    private void OnKey(object? sender, Key key)
    {
        key.Handled = true;
        if (key == Key.C.WithCtrl)
            wizard.Interrupt();
        else if (window.IsTooSmall)
            LeaveUnseen(key);
        else if (key == Key.PageUp || key == Key.PageDown)
            window.ScrollPages(key == Key.PageUp ? -1 : 1);
        else if (!TakesWords(key))
            Act(key);
    }

    /// <summary>Where no question can be shown, none is asked: everything is saved.</summary>
    private void LeaveUnseen(Key key)
    {
        if (key == Key.Esc)
            wizard.Close(WayOut.Left);
    }

    /// <summary>A digit chooses, unless words are being typed or a card asks for a number.</summary>
    private bool TakesWords(Key key)
    {
        if (Asked is null)
            return false;

        if (Digit(key) is { } choice && !window.Answers.HasWords)
            wizard.Choose(choice);
        else
            return window.Answers.Take(key);

        return true;
    }

    private Choice? Digit(Key key)
    {
        if (Asked is not { Choices.Length: <= MostDigits } asked || wizard.Page.TakesNumbers || !key.TryGetPrintableRune(out var rune))
            return null;

        var index = rune.Value - '1';
        return index >= 0 && index < asked.Choices.Length ? asked.Choices[index] : null;
    }

    private void Act(Key key) => wizard.Page.Keys.FirstOrDefault(shown => shown.Is(key) && shown.IsShown())?.Act();

    private void OnMouse(object? sender, Mouse mouse)
    {
        mouse.Handled = true;
        if (mouse.Flags.HasFlag(MouseFlags.WheeledUp))
            window.ScrollLines(-WheelLines);
        else if (mouse.Flags.HasFlag(MouseFlags.WheeledDown))
            window.ScrollLines(WheelLines);
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked))
            Click(mouse);
    }

    private void Click(Mouse mouse)
    {
        if (window.AnswerAt(mouse.ScreenPosition) is { } choice)
            wizard.Choose(choice);
        else
            window.KeyAt(mouse.ScreenPosition)?.Act();
    }

    private void OnPaste(object? sender, PasteEventArgs paste)
    {
        paste.Handled = true;
        if (Asked is { Invitation: not null })
            window.Answers.Paste(paste.Text);
    }
}
