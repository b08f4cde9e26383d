using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;

namespace FaceTimeHelp.Tests.Specs;

/// <summary>What stands on standard error is for people: where nobody can read it, nothing else changes.</summary>
public sealed class StandardStreamSpecs : IDisposable
{
    private readonly FaceTimeHelpProcess program = new();

    [Theory]
    [InlineData("2>&-")]
    [InlineData("2>/dev/full")]
    public async Task A_scan_goes_on_where_standard_error_cannot_be_written_to(string redirection)
    {
        var lens = new FaceTimeLens("iPad", Camera.Front);
        PictureMaker.WriteLivePhoto(program.Folder.At("photos"), "a", LivePhotoToMake.FaceTime("1", lens, DateTimeOffset.UtcNow));

        var told = await program.RunInShellAsync($"{FaceTimeHelpProcess.InShell} scan '{program.Folder.At("photos")}' {redirection}", "");

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Assert.StartsWith("1 FaceTime picture is there.", told.Out);
    }

    [Fact]
    public async Task A_result_that_cannot_be_written_is_told()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no full device here.");

        var told = await program.RunInShellAsync($"{FaceTimeHelpProcess.InShell} flow check > /dev/full", "");

        Assert.Equal(ExitCode.CouldNotRead, told.ExitCode);
        Assert.Contains("No space left on device", told.Error);
    }

    [Fact]
    public async Task A_command_without_a_screen_leaves_the_keypad_as_it_was()
    {
        using var terminal = new TmuxTerminal();
        await terminal.StartAsync(80, 24, "flow list");

        await terminal.SeesAsync("exit 0");

        Assert.Equal(TmuxTerminal.AsBefore, await terminal.StateAsync());
    }

    public void Dispose() => program.Dispose();
}
