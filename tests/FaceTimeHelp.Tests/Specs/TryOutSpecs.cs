using FaceTimeHelp.Tests.Trying;

namespace FaceTimeHelp.Tests.Specs;

/// <summary>A flow that is tried out in a real terminal while an editor saves it.</summary>
public sealed class TryOutSpecs : IDisposable
{
    private readonly TmuxTerminal terminal = new();

    [Fact]
    public async Task What_is_saved_is_seen_at_the_same_step_and_what_is_broken_in_its_place()
    {
        terminal.Writes("tea.yaml", Tea.Flow);
        await terminal.StartAsync(80, 24, "flow try tea.yaml --watch --fact cup=big");
        await terminal.SeesAsync("This is a try-out.");
        await terminal.TypesAsync("1");
        await terminal.SeesAsync("Pour a lot.");

        terminal.Writes("tea.yaml", Tea.With("Pour a lot.", "Pour it slowly."));
        await terminal.SeesAsync("Pour it slowly.");
        terminal.Writes("tea.yaml", Tea.With("go: fixes", "go: fixxes"));
        await terminal.SeesAsync("Did you mean fixes?");
        terminal.Writes("tea.yaml", Tea.Flow);
        await terminal.SeesAsync("Pour a lot.");

        await terminal.TypesAsync("Escape");
        await terminal.SeesAsync("Leave?");
        await terminal.TypesAsync("Enter");
        await terminal.SeesAsync("exit 0");
        await terminal.SeesAsync("This was a try-out: nothing is kept.");
    }

    [Fact]
    public async Task In_lines_what_is_saved_is_written_while_an_answer_is_waited_for()
    {
        terminal.Writes("tea.yaml", Tea.Flow);
        await terminal.StartAsync(80, 24, "flow try tea.yaml --watch --plain");
        await terminal.SeesAsync("Is the kettle on?");

        terminal.Writes("tea.yaml", Tea.With("Is the kettle on?", "Is the pot on?"));
        await terminal.SeesAsync("Is the pot on?");
        await terminal.TypesAsync("1", "Enter");
        await terminal.SeesAsync("Which cup?");
        terminal.Writes("tea.yaml", "flow: [");
        await terminal.SeesAsync("It goes on as soon as the file is saved.");
        await terminal.TypesAsync("q", "Enter");
        await terminal.SeesAsync("exit 1");
    }

    public void Dispose() => terminal.Dispose();
}
