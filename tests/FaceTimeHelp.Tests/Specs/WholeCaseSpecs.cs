namespace FaceTimeHelp.Tests.Specs;

/// <summary>A whole case in a real terminal, in each way that somebody may answer, and in none but that.</summary>
public sealed class WholeCaseSpecs : IDisposable
{
    private static readonly Answer[] story =
    [
        new("Where may I look?", 4, "Practise first, with made pictures", "practise"),
        new("What goes wrong?", 1, "I can't find the shutter button", "i cant find the buton"),
        new("What kind of call is it?", 1, "A video call, just the two of us", "two of us with video"),
        new("Which device do you use for FaceTime?", 1, "iPhone", "an iphone"),
        new("Do you see the shutter now?", 1, "Yes, I see it", "yes i see it"),
        new("What happened?", 1, "I took a picture: look for it now", "look now"),
    ];

    private readonly TmuxTerminal terminal = new();

    [Fact]
    public Task By_arrows_and_Enter_alone() => SolveAsync("", answer => [.. Enumerable.Repeat("Down", answer.Number - 1), "Enter"]);

    [Fact]
    public Task By_digits_alone() => SolveAsync("", answer => [$"{answer.Number}"]);

    [Fact]
    public Task By_typed_words_alone() => SolveAsync("", answer => [answer.Words, "Enter"]);

    [Fact]
    public Task In_plain_lines_by_numbers_alone() => SolveAsync("--plain", answer => [$"{answer.Number}", "Enter"]);

    [Fact]
    public Task In_plain_lines_by_words_alone() => SolveAsync("--plain", answer => [answer.Words, "Enter"]);

    [Fact]
    public async Task By_the_mouse_alone()
    {
        await AnswerAsync("", answer => terminal.ClicksAsync($"{answer.Number} {answer.Label}"));

        await terminal.SeesAsync("That was all.");
        await terminal.ClicksAsync("Enter close");
        await terminal.SeesAsync("exit 0");
    }

    public void Dispose() => terminal.Dispose();

    private async Task SolveAsync(string option, Func<Answer, string[]> keys)
    {
        await AnswerAsync(option, answer => terminal.TypesAsync(keys(answer)));

        await terminal.AnswersAsync(("It works. The test picture has arrived.", ["Enter"]));
        await terminal.SeesAsync("exit 0");
    }

    private async Task AnswerAsync(string option, Func<Answer, Task> give)
    {
        await terminal.StartAsync(80, 24, option);
        foreach (var answer in story)
        {
            await terminal.SeesAsync(answer.Question);
            await terminal.SeesAsync(answer.Label);
            await give(answer);
        }
    }

    /// <summary>What is asked, the answer's number, all of it as it stands on the screen, and a person's own words for it.</summary>
    private sealed record Answer(string Question, int Number, string Label, string Words);
}
