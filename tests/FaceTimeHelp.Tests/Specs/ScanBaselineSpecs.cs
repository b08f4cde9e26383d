using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;

namespace FaceTimeHelp.Tests.Specs;

/// <summary>What a scan notes for a later one, and what that one makes of it.</summary>
public sealed class ScanBaselineSpecs : IDisposable
{
    private readonly FaceTimeHelpProcess program = new();

    private static LivePhotoToMake Picture { get; } = LivePhotoToMake.FaceTime(
        "A1B2C3D4-0000-4000-8000-000000000001",
        new FaceTimeLens("iPhone 16 Pro", Camera.Front),
        new DateTimeOffset(2026, 3, 14, 12, 0, 0, TimeSpan.Zero));

    private string Photos => program.Folder.At("photos");

    [Fact]
    public async Task A_saved_baseline_says_what_was_noted_and_what_it_took_the_place_of()
    {
        PictureMaker.WriteLivePhoto(Photos, "IMG_0001", Picture);
        var baseline = program.Folder.At("before.baseline");

        var first = await program.RunAsync("scan", Photos, "--save-baseline", baseline);
        var second = await program.RunAsync("scan", Photos, "--save-baseline", baseline);

        Assert.Equal((ExitCode.Fine, $"Noted in {baseline}: 2 pictures and movies."), (first.ExitCode, first.ErrorLines[^1]));
        Assert.Equal((ExitCode.Fine, $"Noted in {baseline}: 2 pictures and movies. This took the place of an earlier baseline."), (second.ExitCode, second.ErrorLines[^1]));
    }

    [Fact]
    public async Task A_file_that_is_no_baseline_is_never_written_over()
    {
        Directory.CreateDirectory(Photos);
        var thesis = program.Folder.Write("thesis.txt", "my only copy");

        var told = await program.RunAsync("scan", Photos, "--save-baseline", thesis);

        Assert.Equal((ExitCode.NotSolved, ""), (told.ExitCode, told.Out));
        Assert.Equal($"{thesis} is there already and is no baseline, so it was left as it is. Give another name, or remove it first.\n", told.Error);
        Assert.Equal("my only copy", await File.ReadAllTextAsync(thesis, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_baseline_tells_new_from_old()
    {
        var baseline = program.Folder.At("before.baseline");
        Directory.CreateDirectory(Photos);
        PictureMaker.WriteLivePhoto(Photos, "IMG_0001", Picture);
        Assert.Equal(ExitCode.Fine, (await program.RunAsync("scan", Photos, "--save-baseline", baseline)).ExitCode);

        var told = await program.RunAsync("scan", Photos, "--baseline", baseline);

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        Assert.StartsWith("Nothing new has arrived. 1 older FaceTime picture is there, so it has worked before.\n\nolder, from FaceTime, picture and movie, ", told.Out);
    }

    public void Dispose() => program.Dispose();
}
