using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Tests.Scanning;

public sealed class CorpusTests
{
    [Theory]
    [InlineData("heic")]
    [InlineData("jpg")]
    [InlineData("mov")]
    [InlineData("pairs")]
    [InlineData("negatives")]
    public async Task Real_files_without_a_FaceTime_picture_come_to_nothing(string folder)
    {
        var report = await Samples.Scan(Samples.Request(Corpus.Folder(folder)));
        Assert.Equal(Verdict.Nothing, report.Verdict);
        Assert.Empty(report.Pictures);
    }

    [Fact]
    public async Task A_malformed_file_is_named_and_ruled_out()
    {
        var report = await Samples.Scan(Samples.Request(Corpus.Folder("heic")));
        var part = Assert.Single(report.Stores[0].Unreadable);
        Assert.Equal(("IllegalArgumentException.HeifReader.processBoxes.heif", false), (Path.GetFileName(part.Path), part.MightBeNew));
    }

    [Fact]
    public async Task Two_made_FaceTime_pictures_appeared_and_the_webcams_did_not()
    {
        var report = await Samples.Scan(Samples.Request(Corpus.Folder("made")));
        Assert.Equal(Verdict.Appeared, report.Verdict);
        Assert.Equal(
            [("A0F6C1D2-0B3E-4C55-9C1F-0D3B2E5F7A11", Camera.Front), ("B1F6C1D2-0B3E-4C55-9C1F-0D3B2E5F7A12", Camera.Back)],
            report.Pictures.Select(picture => (picture.Id.ToString(), picture.Camera)));
        Assert.All(report.Pictures, picture => Assert.True(picture is { Certainty: Certainty.Confirmed, Complete: true }));
    }

    [Fact]
    public async Task Real_Live_Photos_are_whole_pairs_and_two_stills_of_one_are_a_copy()
    {
        var report = await Samples.Scan(Samples.Request(Corpus.Folder("pairs"), Corpus.Folder("heic")) with { All = true });
        Assert.Equal(3, report.Pictures.Count(picture => picture.Complete));
        Assert.Single(report.Pictures, picture => picture.Copies.Length == 1);
    }
}
