using System.Text.Json;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;

namespace FaceTimeHelp.Tests.Specs;

/// <summary><c>scan --wait</c> as the real program, on the computer's own clock.</summary>
public sealed class ScanWaitSpecs : IDisposable
{
    private readonly FaceTimeHelpProcess program = new();

    public ScanWaitSpecs() => Directory.CreateDirectory(Photos);

    private string Photos => program.Folder.At("photos");

    [Fact]
    public async Task The_picture_that_was_waited_for_is_the_only_thing_on_standard_output()
    {
        var process = await program.StartAsideAsync("Waiting for a new FaceTime picture", "scan", Photos, "--wait", "1m", "--json");

        PictureMaker.WriteLivePhoto(Photos, "IMG_0001", LivePhotoToMake.FaceTime("1", new FaceTimeLens("iPhone 16 Pro", Camera.Front), DateTimeOffset.UtcNow));

        var told = await FaceTimeHelpProcess.EndOfAsync(process);
        Assert.Equal(ExitCode.Fine, told.ExitCode);
        using var json = JsonDocument.Parse(told.Out);
        Assert.Equal("appeared", json.RootElement.GetProperty("verdict").GetString());
        Assert.Matches(@"^Waited .*second.*\.\n\z", told.Error);
    }

    [Fact]
    public async Task Nothing_that_came_is_exit_code_1()
    {
        var told = await program.RunAsync("scan", Photos, "--wait", "1s");

        Assert.Equal((ExitCode.NotSolved, "No FaceTime picture is there. I found no pictures or movies at all.\n"), (told.ExitCode, told.Out));
        Assert.Equal(3, told.ErrorLines.Length);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task An_interrupted_wait_ends_at_once(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such signals.");
        var process = await program.StartAsideAsync("Waiting for a new FaceTime picture", "scan", Photos, "--wait", "24h");

        var told = await FaceTimeHelpProcess.SignalAsync(process, signal);

        Assert.Equal((ExitCode.Interrupted, "", "\nInterrupted.\n"), (told.ExitCode, told.Out, told.Error));
    }

    public void Dispose() => program.Dispose();
}
