using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;

namespace FaceTimeHelp.Photos.Tests.Pictures;

public sealed class PairingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Halves_of_one_identifier_belong_together_whatever_their_names_folders_and_case()
    {
        Still("here/one.heic", Samples.FirstId);
        Movie("there/two.mov", Samples.FirstId.ToLowerInvariant());
        var picture = Assert.Single(await Pictures());
        Assert.True(picture.Complete);
        Assert.Equal(Samples.FirstId, picture.Id.ToString());
    }

    [Theory]
    [InlineData("there/two.mov")]
    [InlineData("here/one.mov")]
    public async Task A_half_without_any_mark_is_found_by_its_identifier(string name)
    {
        Still("here/one.heic", Samples.FirstId);
        Prepare(name);
        PictureMaker.WriteMovie(folder.At(name), Samples.Ordinary(Samples.FirstId.ToLowerInvariant()).Movie);
        // Of many others, none is taken for it.
        for (var i = 0; i < 20; i++)
            PictureMaker.WriteLivePhoto(folder.At("others"), $"{i}", Samples.Ordinary());
        var report = await Samples.Scan(folder);
        var picture = Assert.Single(report.Pictures);
        Assert.Equal((true, name), (picture.Complete, picture.Movie!.RelativePath));
        Assert.Equal((42, 42), (report.Stores[0].Files, report.Stores[0].LookedAt));
    }

    [Fact]
    public async Task An_old_half_without_any_mark_is_still_there_at_the_next_look()
    {
        Still("here/one.heic", Samples.FirstId);
        Prepare("there/two.mov");
        PictureMaker.WriteMovie(folder.At("there/two.mov"), Samples.Ordinary(Samples.FirstId).Movie);
        var before = (await Samples.Scan(folder)).CurrentBaseline.Value;
        var report = await Samples.Scan(Samples.Request(folder.Path) with { Baseline = before });
        Assert.Equal((true, false), (Assert.Single(report.Pictures).Complete, report.Pictures[0].IsNew));
    }

    [Fact]
    public async Task Halves_in_two_stores_belong_together()
    {
        Still("here/one.heic", Samples.FirstId);
        Movie("there/two.mov", Samples.FirstId);
        var report = await Samples.Scan(Samples.Request(folder.At("here"), folder.At("there")));
        Assert.True(Assert.Single(report.Pictures).Complete);
    }

    [Fact]
    public async Task One_name_with_two_identifiers_is_no_pair()
    {
        Still("a.heic", Samples.FirstId);
        Movie("a.mov", Samples.SecondId);
        Assert.All(await Pictures(), picture => Assert.False(picture.Complete));
        Assert.Equal(2, (await Pictures()).Count);
    }

    [Fact]
    public async Task A_half_without_identifier_pairs_by_name_in_any_case_when_the_times_agree()
    {
        Still("IMG_1.HEIC", id: null);
        Movie("img_1.mov", Samples.FirstId, Samples.Noon.AddSeconds(5));
        var picture = Assert.Single(await Pictures());
        Assert.True(picture.Complete);
        Assert.Equal(Samples.FirstId, picture.Id.ToString());
    }

    [Fact]
    public async Task A_picture_stands_where_its_first_file_does_though_its_identifier_is_in_the_second()
    {
        Still("a.HEIC", id: null);
        Still("a.I.heic", Samples.SecondId);
        Movie("a.MOV", Samples.FirstId);
        Assert.Equal(["a.HEIC", "a.I.heic"], (await Pictures()).Select(picture => picture.Still?.Name));
    }

    [Theory]
    [InlineData("a.mov", 6)]
    [InlineData("b.mov", 0)]
    [InlineData("elsewhere/a.mov", 0)]
    public async Task A_half_without_identifier_pairs_with_no_other_name_folder_or_time(string movie, int secondsLater)
    {
        Still("a.heic", Samples.FirstId);
        Movie(movie, id: null, Samples.Noon.AddSeconds(secondsLater));
        Assert.False(Assert.Single(await Pictures()).Complete);
    }

    [Fact]
    public async Task Two_halves_without_identifiers_are_no_pair()
    {
        Still("a.heic", id: null);
        Movie("a.mov", id: null);
        Assert.False(Assert.Single(await Pictures()).Complete);
    }

    [Fact]
    public async Task An_edited_pair_is_a_picture_of_its_own()
    {
        PictureMaker.WriteLivePhoto(folder.Path, "IMG_1", Samples.FaceTime(Samples.FirstId));
        PictureMaker.WriteLivePhoto(folder.Path, "IMG_E1", Samples.FaceTime(Samples.SecondId));
        Assert.Equal([true, true], (await Pictures()).Select(picture => picture.Complete));
    }

    [Fact]
    public async Task A_copy_is_told_with_its_picture_and_not_again()
    {
        PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime());
        Still("a (1).heic", Samples.FirstId);
        Movie("0.mov", Samples.FirstId);
        var picture = Assert.Single(await Pictures());
        Assert.Equal(["a.HEIC", "a.MOV", "0.mov", "a (1).heic"], picture.Files.Select(file => file.RelativePath));
        Assert.Equal(["0.mov", "a (1).heic"], picture.Copies.Select(file => file.RelativePath));
    }

    [Fact]
    public async Task A_store_given_twice_tells_each_picture_once_and_no_copies()
    {
        PictureMaker.WriteLivePhoto(folder.At("in"), "a", Samples.FaceTime());
        var report = await Samples.Scan(Samples.Request(folder.Path, folder.At("in"), folder.Path + "/."));
        Assert.Empty(Assert.Single(report.Pictures).Copies);
    }

    [Fact]
    public async Task A_picture_tells_its_device_camera_and_when_its_file_came()
    {
        PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime());
        var picture = Assert.Single(await Pictures());
        Assert.Equal(("iPhone 16 Pro", Camera.Front, Samples.Noon), (picture.Device, picture.Camera, picture.Taken));
        Assert.Equal([Evidence.UserComment, Evidence.LensModel, Evidence.MovieKeywords], picture.Evidence);
        Assert.Equal(Certainty.Confirmed, picture.Certainty);
    }

    private void Still(string relative, string? id)
    {
        Prepare(relative);
        PictureMaker.WriteStill(folder.At(relative), Samples.FaceTime().Still with { Id = id }, StillFormat.Heic);
        File.SetLastWriteTimeUtc(folder.At(relative), Samples.Noon.UtcDateTime);
    }

    private void Movie(string relative, string? id, DateTimeOffset? written = null)
    {
        Prepare(relative);
        PictureMaker.WriteMovie(folder.At(relative), Samples.FaceTime().Movie with { Id = id });
        File.SetLastWriteTimeUtc(folder.At(relative), (written ?? Samples.Noon).UtcDateTime);
    }

    private void Prepare(string relative) => Directory.CreateDirectory(Path.GetDirectoryName(folder.At(relative))!);

    private async Task<IReadOnlyList<Picture>> Pictures() => (await Samples.Scan(folder)).Pictures;
}
