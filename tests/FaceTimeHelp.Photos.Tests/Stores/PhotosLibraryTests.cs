using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Tests.Stores;

public sealed class PhotosLibraryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SampleLibrary library;

    public PhotosLibraryTests() => library = SampleLibrary.In(folder);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", "/Photos Library.photoslibrary/")]
    [InlineData("/", "/Photos Library.photoslibrary")]
    [InlineData("", "/./Photos Library.photoslibrary")]
    public async Task A_library_that_is_named_beside_its_folder_is_looked_through_once(string outer, string inner)
    {
        library.Make(Samples.Listed());
        var report = await Samples.Scan(new ScanRequest(PhotoStore.OpenAll([folder.Path + outer, folder.Path + inner])));
        Assert.Equal(1, report.Stores.Sum(store => store.Assets ?? 0));
    }

    [Theory]
    [InlineData(13703)]
    [InlineData(14208)]
    [InlineData(18508)]
    public async Task A_library_of_any_age_is_read_with_what_its_list_says(int schema)
    {
        library.Make(new ListToMake([Samples.Listed()]) { Schema = schema });
        var report = await library.Scan();
        Assert.Equal(Verdict.Appeared, report.Verdict);
        Assert.Equal(("photos-library", $"{schema}", 1, 2, 0), Described(report));
        var picture = Assert.Single(report.Pictures);
        Assert.Equal([Evidence.UserComment, Evidence.LensModel, Evidence.MovieKeywords, Evidence.BundleId, Evidence.FileName], picture.Evidence);
        Assert.Equal((Samples.Noon, Samples.FirstId), (picture.Added, picture.Id.ToString()));
    }

    [Theory]
    [InlineData(FaceTimeMarks.BundleId, null, Evidence.BundleId)]
    [InlineData(null, "lp_image.heic", Evidence.FileName)]
    [InlineData(null, "LP_IMAGE.JPG", Evidence.FileName)]
    public async Task What_only_the_library_says_of_a_Live_Photo_makes_it_probable(string? bundle, string? name, Evidence evidence)
    {
        library.Make(Samples.Listed() with { Files = Samples.Ordinary(), LensModel = null, BundleId = bundle, OriginalName = name });
        var report = await library.Scan();
        Assert.Equal(Verdict.Maybe, report.Verdict);
        Assert.Equal((Certainty.Probable, true), (report.Pictures[0].Certainty, report.Pictures[0].Complete));
        Assert.Equal([evidence], report.Pictures[0].Evidence);
    }

    [Fact]
    public async Task The_same_is_no_evidence_where_the_picture_is_not_Live()
    {
        library.Make(Samples.Listed() with { Files = null, LensModel = null, IsLive = false });
        Assert.Equal(Verdict.Nothing, (await library.Scan()).Verdict);
    }

    [Fact]
    public async Task A_Macs_webcam_is_no_FaceTime_lens_in_a_list_either()
    {
        library.Make(new AssetToMake(Samples.FirstRow) { LensModel = "FaceTime HD Camera", OriginalName = "Photo Booth.jpg" });
        Assert.Equal(Verdict.Nothing, (await library.Scan()).Verdict);
    }

    [Fact]
    public async Task A_damaged_file_is_told_and_the_library_still_knows_what_it_is()
    {
        library.Make(Samples.Listed());
        File.WriteAllBytes(library.Still, new byte[500]);
        var report = await library.Scan();
        Assert.Equal(Verdict.Appeared, report.Verdict);
        Assert.Equal(library.Still, Assert.Single(report.Stores[0].Unreadable).Path);
    }

    [Fact]
    public async Task Halves_without_an_identifier_belong_to_their_row()
    {
        var photo = Samples.FaceTime();
        library.Make(Samples.Listed() with { MediaGroup = null, Files = photo with { Still = photo.Still with { Id = null }, Movie = photo.Movie with { Id = null } } });
        Assert.True(Assert.Single((await library.Scan()).Pictures).Complete);
    }

    [Fact]
    public async Task An_edit_is_a_copy_of_its_picture_and_no_picture_of_its_own()
    {
        library.Make(Samples.Listed());
        library.MakeEdit(Samples.FirstRow, Samples.FaceTime(Samples.SecondId));
        var picture = Assert.Single((await library.Scan()).Pictures);
        Assert.Equal((Samples.FirstId, library.Still), (picture.Id.ToString(), picture.Still!.Path));
        Assert.Equal(2, picture.Copies.Length);
    }

    [Fact]
    public async Task A_file_that_no_row_names_is_looked_at_but_an_edit_that_no_row_names_is_not()
    {
        library.Make();
        PictureMaker.WriteLivePhoto(library.At("originals/A"), Samples.FirstRow, Samples.FaceTime());
        library.MakeEdit(Samples.SecondRow, Samples.FaceTime(Samples.SecondId));
        Assert.Equal(Samples.FirstId, Assert.Single((await library.Scan()).Pictures).Id.ToString());
    }

    [Theory]
    [InlineData("scopes/syndication/originals")]
    [InlineData("scopes/momentshared/originals")]
    public async Task Shared_pictures_lie_in_folders_of_their_own(string originals)
    {
        library.Make(Samples.Listed());
        Directory.CreateDirectory(library.At(Path.GetDirectoryName(originals)!));
        Directory.Move(library.At("originals"), library.At(originals));
        Assert.Equal(Verdict.Appeared, (await library.Scan()).Verdict);
    }

    [Fact]
    public async Task A_library_inside_a_folder_is_read_as_a_library()
    {
        library.Make(Samples.Listed() with { IsHidden = true });
        var report = await Samples.Scan(folder);
        Assert.Equal((Verdict.Hidden, "folder", 1), (report.Verdict, report.Stores[0].Kind, report.Stores[0].Assets));
        Assert.Equal($"Photos Library.photoslibrary/originals/A/{Samples.FirstRow}.heic", report.Pictures[0].Still!.RelativePath);
    }

    [Fact]
    public async Task A_library_named_beside_its_folder_is_looked_into_once()
    {
        library.Make(Samples.Listed());
        var report = await Samples.Scan(new ScanRequest(PhotoStore.OpenAll([folder.Path, library.Path])));
        Assert.Equal([0, 2], report.Stores.Select(store => store.LookedAt));
    }

    private static (string, string?, int?, int, int) Described(ScanReport report) =>
        report.Stores[0] is var store ? (store.Kind, store.Schema, store.Assets, store.LookedAt, store.OnlineOnly) : default;
}
