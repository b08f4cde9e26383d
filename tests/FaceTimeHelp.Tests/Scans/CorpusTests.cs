using System.Text.Json;
using FaceTimeHelp.Photos.Tests;

namespace FaceTimeHelp.Tests.Scans;

public sealed class CorpusTests : IDisposable
{
    private readonly Computer computer = new();

    [Fact]
    public async Task Exactly_the_two_made_FaceTime_pictures_are_found()
    {
        var told = await ScanAsync(Corpus.Folder("made"));

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Assert.Equal(["heic-pair.HEIC", "jpeg-pair.jpeg"], Stills(told, "appeared"));
    }

    [Fact]
    public async Task Real_pictures_without_FaceTime_are_nothing()
    {
        var told = await ScanAsync(Corpus.Folder("heic"));

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        Assert.Empty(Stills(told, "nothing"));
    }

    [Fact]
    public async Task The_whole_corpus_holds_no_other_FaceTime_picture()
    {
        var told = await ScanAsync(Corpus.Folder("."));

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Assert.Equal(["heic-pair.HEIC", "jpeg-pair.jpeg"], Stills(told, "appeared"));
    }

    public void Dispose() => computer.Dispose();

    private static List<string?> Stills(Told told, string verdict)
    {
        using var json = JsonDocument.Parse(told.Out);
        Assert.Equal(verdict, json.RootElement.GetProperty("verdict").GetString());
        return [.. json.RootElement.GetProperty("pictures").EnumerateArray().Select(picture => Path.GetFileName(picture.GetProperty("still").GetString()))];
    }

    private Task<Told> ScanAsync(string path) => computer.RunAsync([], "scan", path, "--json");
}
