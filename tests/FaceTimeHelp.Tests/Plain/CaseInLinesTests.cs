namespace FaceTimeHelp.Tests.Plain;

/// <summary>What stands beside the wizard's conversation can be heard in the plain one.</summary>
public sealed class CaseInLinesTests : IDisposable
{
    private readonly Computer computer = new();

    [Fact]
    public async Task The_case_so_far_is_told_in_words()
    {
        var told = await computer.FixAsync("2", "1", "18.2", "!", "c");

        told.Says("> c\nYou: iPhone.\nYour system: 18.2.\nFixes: 1 left out, 12 still to come.\nLeft out: Switch on, yours.\n");
        told.Says("Still to come: Call again.\n");
        told.Says("No pictures or movies were there before we started.\n");
    }

    [Fact]
    public async Task At_the_end_it_is_told_too()
    {
        var told = await computer.FixAsync("3", "1", "1", "1", "c", "");

        told.Says("repeat, help (h).\n> c\nFixes: 1 checked, 7 not tried.\nChecked: Wait, \"Yes, it is there\".\nNot tried: Open Photos.\n");
        Assert.Equal(ExitCode.Fine, told.ExitCode);
    }

    [Fact]
    public async Task Before_anything_is_known_it_says_so() =>
        (await computer.RunAsync(["c"])).Says("> c\nNothing known yet.\n");

    public void Dispose() => computer.Dispose();
}
