namespace FaceTimeHelp.Tests.Specs;

/// <summary>Whatever a keyboard or a terminal sends, the wizard goes on.</summary>
public sealed class StrangeInputSpecs : IDisposable
{
    private readonly TmuxTerminal terminal = new();

    [Theory]
    [InlineData("\e[29~")]
    [InlineData("\e[7~")]
    [InlineData("\eOO")]
    [InlineData("\e[55296u")]
    [InlineData("\e[1114112u")]
    [InlineData("\e[201~")]
    [InlineData("\e[200~a\e[200~b\e[201~c\e[201~")]
    public async Task A_key_without_a_name_does_nothing(string bytes)
    {
        await terminal.StartAsync(80, 24, "--practice");
        await terminal.SeesAsync("What goes wrong?");

        await terminal.TypesAsync("-l", bytes);
        await Task.Delay(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken);
        await terminal.TypesAsync("C-u");
        await terminal.TypesAsync("1");

        await terminal.SeesAsync("You said: I can't find the shutter button");
    }

    public void Dispose() => terminal.Dispose();
}
