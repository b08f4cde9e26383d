using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Tests.Trying;
using FaceTimeHelp.Trying;
using Terminal.Gui.Input;

namespace FaceTimeHelp.Tests.Tui;

/// <summary>Flows that are saved while they are tried out, on the whole screen.</summary>
public sealed class TryOutTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void The_step_is_shown_with_its_new_text()
    {
        using var theatre = Try(Tea.Flow);
        theatre.Press(Key.D1);

        Save(Tea.With("The big one", "The huge one"));
        theatre.WaitFor("The huge one");

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void What_is_typed_stays_with_the_cursor_behind_it()
    {
        using var theatre = Try(Tea.Flow);
        theatre.Type("ye");

        Save(Tea.With("Is the kettle on?", "Is the pot on?"));
        theatre.WaitFor("Is the pot on?");
        theatre.Type("s");
        Assert.EndsWith("words: yes", theatre.LineOf(theatre.Cursor)[..theatre.Cursor!.Value.X], StringComparison.Ordinal);
        theatre.Press(Key.Enter);

        Assert.Contains("Which cup?", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void The_chosen_answer_stays_chosen_wherever_it_stands_now_and_through_a_broken_flow()
    {
        using var theatre = Try(Tea.Flow);
        theatre.Press(Key.CursorDown);

        Save(Tea.With("start: ", "strat: "));
        theatre.WaitFor("has a problem.");
        Save(Tea.With("      - { say: \"No\", go: fixes }", "      - { say: Perhaps, go: pour }\n      - { say: \"No\", go: fixes }"));
        theatre.WaitFor("Perhaps");

        Assert.Contains("› 3 No", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void The_place_that_was_scrolled_to_stays()
    {
        using var theatre = Try(Tea.Flow, rows: 16);
        theatre.Press(Key.D1, Key.D2, Key.D1, Key.PageUp, Key.PageUp, Key.PageUp, Key.PageUp, Key.PageUp);
        Assert.Contains("Is the kettle on?", theatre.Screen, StringComparison.Ordinal);

        Save(Tea.With("It tastes warm", "It is hot"));
        theatre.WaitUntil(() => theatre.Conversation.Card.Choices.Any(choice => choice.Label == "It is hot"));

        Assert.Contains("Is the kettle on?", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Readings_are_told_once_and_what_was_told_goes_with_the_next_answer()
    {
        using var theatre = Try(Tea.Flow);
        foreach (var pot in new[] { "red", "green", "blue" })
        {
            Save(Tea.With("Is the kettle on?", $"Is the {pot} pot on?"));
            theatre.WaitFor($"{pot} pot");
        }

        Assert.Equal(["The flow was read again at 12:00:00.", "", "Is the blue pot on?"], theatre.Sheet);
        theatre.Press(Key.D1);

        Assert.DoesNotContain("The flow was read again at 12:00:00.", theatre.Sheet);
    }

    [Fact]
    public void Problems_stand_in_the_place_of_the_step()
    {
        using var theatre = Try(Tea.Flow);
        theatre.Press(Key.D1, Key.D1);

        Save(Tea.With("go: fixes", "go: fixxes").Replace("go: look", "go: lok", StringComparison.Ordinal));
        theatre.WaitFor("2 problems");

        Approval.Matches(theatre.Screen.Replace(folder.Path, "/flows", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nothing_can_be_answered_no_key_does()
    {
        using var theatre = Try("flow: [");
        var before = theatre.Screen;

        theatre.Press(Key.Enter, Key.D1, Key.A, Key.Backspace, Key.CursorDown);

        Assert.Equal(before, theatre.Screen);
        Assert.False(theatre.IsClosed);
    }

    [Fact]
    public void The_question_whether_to_leave_stays()
    {
        using var theatre = Try(Tea.Flow);
        theatre.Press(Key.Esc);

        Save(Tea.With("Is the kettle on?", "Is the pot on?"));
        theatre.WaitFor("Is the pot on?");

        Assert.Contains("Leave?", theatre.Screen, StringComparison.Ordinal);
        theatre.Press(Key.Enter);
        Assert.True(theatre.IsClosed);
    }

    public void Dispose() => folder.Dispose();

    private void Save(string flow) => folder.Write("tea.yaml", flow);

    private Theatre Try(string flow, int rows = 24)
    {
        Save(flow);
        var watch = new FlowWatch(new FlowLibrary(folder.At("own"), new StillClock()), folder.At("tea.yaml"));
        return new Theatre(new TryOut(watch, new StartingPoint([], From: null), new StillClock()) { Watches = true }.Begin(watch.Read()), rows: rows);
    }
}
