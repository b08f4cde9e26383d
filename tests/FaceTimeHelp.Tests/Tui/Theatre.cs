using System.Diagnostics;
using System.Drawing;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Scenes;
using FaceTimeHelp.Tui;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Terminal.Gui.Time;

namespace FaceTimeHelp.Tests.Tui;

/// <summary>A conversation on a screen that exists in memory alone: keys and clicks go in, text comes out.</summary>
internal sealed class Theatre : IDisposable
{
    /// <summary>A width that no text reaches.</summary>
    private const int Unbroken = 10_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(5);

    private readonly VirtualTimeProvider time = new();
    private readonly IApplication app;
    private readonly WizardHost stage;
    private readonly SessionToken? session;

    public Theatre(Scene scene, int columns = 80, int rows = 24, bool hasColour = true)
    {
        app = Application.Create(time);
        app.Init(DriverRegistry.Names.ANSI);
        app.Driver!.SetScreenSize(columns, rows);
        Conversation = new Conversation(scene);
        stage = new WizardHost(app, Conversation, new Palette(hasColour));
        session = app.Begin(stage.Window);
    }

    /// <summary>Opens the wizard on a new case, and gives these answers.</summary>
    public static async Task<Theatre> OpenAsync(CaseStarter reception, IEnumerable<string> answers, int columns = 80, int rows = 24)
    {
        var theatre = new Theatre(await reception.StartAsync(new Silence(), TestContext.Current.CancellationToken), columns, rows);
        foreach (var answer in answers)
            theatre.Give(answer);
        return theatre;
    }

    public Conversation Conversation { get; }

    public WayOut WayOut => stage.Wizard.WayOut;

    public bool IsClosed => stage.Window.StopRequested;

    public Point? Cursor
    {
        get
        {
            _ = Screen;
            return stage.Window.Answers.Cursor.Position;
        }
    }

    /// <summary>The screen as it is now, without the blanks at the ends of its lines.</summary>
    public string Screen
    {
        get
        {
            app.LayoutAndDraw();
            return string.Join('\n', app.Driver!.ToString()!.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).TrimEnd() + "\n";
        }
    }

    /// <summary>All that the conversation's sheet holds, scrolled away or not, line by line and unbroken.</summary>
    public IEnumerable<string> Sheet =>
        FaceTimeHelp.Tui.Typesetting.Sheet.Of(stage.Wizard.Page, new FaceTimeHelp.Tui.Typesetting.SheetRoom(Unbroken, Unbroken))
            .Lines.Select(line => string.Concat(line.Pieces.Select(piece => piece.Text)));

    /// <summary>The screen with all its escape sequences.</summary>
    public string Ansi
    {
        get
        {
            app.LayoutAndDraw();
            return app.Driver!.ToAnsi();
        }
    }

    public void Press(params Key[] keys)
    {
        foreach (var key in keys)
        {
            app.LayoutAndDraw();
            app.InjectKey(key);
        }
    }

    public void Type(string words) => Press([.. words.Select(letter => new Key(letter))]);

    /// <summary>Answers as one would in the plain conversation, by the wizard's own keys, and waits for the next card.</summary>
    public void Give(string answer)
    {
        var card = Conversation.Card;
        switch (answer)
        {
            case "<":
                Press(Key.Backspace);
                break;
            case "!":
                Press(Key.F3);
                break;
            default:
                Type(answer);
                break;
        }

        if (answer is not ("<" or "!") && (card.Invitation is not null || answer.Any(char.IsLetter)))
            Press(Key.Enter);
        WaitUntil(() => !ReferenceEquals(card, Conversation.Card) && ReferenceEquals(Conversation.Card, stage.Wizard.Page.Card));
    }

    public void Click(string words)
    {
        var lines = Screen.Split('\n');
        var row = Array.FindIndex(lines, line => line.Contains(words, StringComparison.Ordinal));
        app.InjectSequence(InputInjectionExtensions.LeftButtonClick(new Point(lines[row].IndexOf(words, StringComparison.Ordinal), row)));
    }

    public void Paste(string text) => app.RaisePasteEvent(text);

    /// <summary>The line of the screen that a point is on.</summary>
    public string LineOf(Point? point) => Screen.Split('\n')[Assert.NotNull(point).Y];

    public void Resize(int columns, int rows) => app.Driver!.SetScreenSize(columns, rows);

    /// <summary>Lets what other threads have sent reach the screen, until it says these words.</summary>
    public void WaitFor(string words) => WaitUntil(() => Screen.Contains(words, StringComparison.Ordinal));

    /// <summary>Lets what other threads have sent reach the screen, until something holds.</summary>
    public void WaitUntil(Func<bool> holds)
    {
        var watch = Stopwatch.StartNew();
        while (!holds())
        {
            Assert.True(watch.Elapsed < Patience, $"This was waited for in vain:\n{Screen}");
            Thread.Sleep(Moment);
            time.Advance(Moment);
            app.TimedEvents!.RunTimers();
        }
    }

    public void Dispose()
    {
        if (session is not null)
            app.End(session);

        stage.Dispose();
        app.Dispose();
    }
}
