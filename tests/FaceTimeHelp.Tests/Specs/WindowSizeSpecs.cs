namespace FaceTimeHelp.Tests.Specs;

/// <summary>The wizard in windows that are made larger and smaller.</summary>
public sealed class WindowSizeSpecs
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(20, 5)]
    [InlineData(39, 9)]
    public async Task A_window_that_is_too_small_says_what_is_needed_until_it_is_larger(int columns, int rows)
    {
        using var terminal = new TmuxTerminal();
        await terminal.StartAsync(columns, rows, "--practice");
        foreach (var (wide, high) in new[] { (40, 10), (200, 60), (80, 24) })
        {
            await terminal.ResizesAsync(20, 5);
            await terminal.SeesAsync("Esc leaves.");
            await terminal.ResizesAsync(wide, high);
            await terminal.SeesAsync("What goes wrong?");
        }

        await terminal.ResizesAsync(39, 9);
        await terminal.SeesAsync("Esc leaves.");
        await terminal.TypesAsync("Escape");
        await terminal.SeesAsync("exit 1");
    }

    [Fact]
    public async Task A_wait_goes_on_in_windows_of_every_size()
    {
        using var terminal = new TmuxTerminal();
        await terminal.StartAsync(80, 24, $"--photos . {MacCase.Facts}");
        await terminal.AnswersAsync(MacCase.UpToTheWait());

        foreach (var (wide, high) in new[] { (40, 10), (200, 60), (41, 11), (80, 24) })
        {
            await terminal.ResizesAsync(wide, high);
            await terminal.SeesAsync("Esc stop waiting");
            await terminal.ResizesAsync(39, 9);
            await terminal.SeesAsync("Esc leaves.");
        }

        await terminal.TypesAsync("Escape");
        await terminal.SeesAsync("Everything is saved.");
    }
}
