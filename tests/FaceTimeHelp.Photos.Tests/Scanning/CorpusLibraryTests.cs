using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Tests.Scanning;

/// <summary>Real Photos libraries, and copies of one in which the list was edited.</summary>
public sealed class CorpusLibraryTests : IDisposable
{
    private const string LiveRow = "51F2BEF7-431A-4D31-8AC1-3284A57826AE";
    private const string OfLiveRow = $"ZASSET = (SELECT Z_PK FROM ZGENERICASSET WHERE ZUUID = '{LiveRow}')";
    private const string FaceTimeLens = $"UPDATE ZEXTENDEDATTRIBUTES SET ZLENSMODEL = 'iPhone 16 Pro front FaceTime camera' WHERE {OfLiveRow};";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Test-Cloud-10.15.1", "13537", 27)]
    [InlineData("Test-10.15.7", "13703", 29)]
    [InlineData("Test-12.0.1", "15323", 16)]
    [InlineData("Test-13.5.1-compare-1", "16502", 4)]
    [InlineData("Test-15.4.1", "18508", 16)]
    [InlineData("Test-26.1", "19320", 16)]
    public async Task Every_row_is_counted_those_in_the_log_too(string library, string schema, int assets)
    {
        var report = await Samples.Scan(Samples.Request(Corpus.Folder($"libraries/{library}.photoslibrary")));
        Assert.Equal((Verdict.Nothing, schema, assets), (report.Verdict, report.Stores[0].Schema, report.Stores[0].Assets));
    }

    [Theory]
    [InlineData("Test-10.15.7", 29, 29)]
    [InlineData("Test-15.4.1", 16, 16)]
    public async Task Files_that_iCloud_does_not_have_either_are_missing(string library, int absent, int missing)
    {
        var report = await Samples.Scan(Samples.Request(Corpus.Folder($"libraries/{library}.photoslibrary")));
        Assert.Equal((absent, missing), (report.Stores[0].OnlineOnly, report.Stores[0].Missing));
    }

    [Fact]
    public async Task A_real_Live_Photo_is_one_picture_with_both_halves_and_its_identifier()
    {
        var report = await Samples.Scan(Samples.Request(Corpus.Folder("libraries/Test-Cloud-10.15.1.photoslibrary")) with { All = true });
        var picture = Assert.Single(report.Pictures);
        Assert.Equal(("C3754624-A05F-474D-9F16-E9C47B5F892D", true, "IMG_0728.JPG"), (picture.Id.ToString(), picture.Complete, picture.Still!.Name));
        Assert.NotNull(picture.Added);
    }

    [Theory]
    [InlineData(FaceTimeLens, Verdict.Appeared)]
    [InlineData(FaceTimeLens + $"UPDATE ZGENERICASSET SET ZHIDDEN = 1 WHERE ZUUID = '{LiveRow}'", Verdict.Hidden)]
    [InlineData(FaceTimeLens + $"UPDATE ZGENERICASSET SET ZTRASHEDSTATE = 1 WHERE ZUUID = '{LiveRow}'", Verdict.RecentlyDeleted)]
    [InlineData($"UPDATE ZADDITIONALASSETATTRIBUTES SET ZCREATORBUNDLEID = 'com.apple.FTLivePhotoService' WHERE {OfLiveRow}", Verdict.Maybe)]
    [InlineData($"UPDATE ZADDITIONALASSETATTRIBUTES SET ZORIGINALFILENAME = 'lp_image.heic' WHERE {OfLiveRow}", Verdict.Maybe)]
    [InlineData($"UPDATE ZEXTENDEDATTRIBUTES SET ZLENSMODEL = 'FaceTime HD Camera' WHERE {OfLiveRow}", Verdict.Nothing)]
    public async Task An_edited_list_leads_to_its_own_verdict(string edit, Verdict verdict) =>
        Assert.Equal(verdict, (await Samples.Scan(Samples.Request(Edited(edit)))).Verdict);

    [Fact]
    public async Task Without_its_files_the_picture_is_still_in_iCloud()
    {
        var library = Edited(FaceTimeLens);
        Directory.Delete(Path.Combine(library, "originals"), recursive: true);
        var report = await Samples.Scan(Samples.Request(library));
        Assert.Equal(Verdict.InICloud, report.Verdict);
        Assert.Equal([Evidence.LensModel], Assert.Single(report.Pictures).Evidence);
    }

    [Fact]
    public async Task Without_its_movie_the_picture_waits_for_iCloud_which_has_it()
    {
        var library = Edited(FaceTimeLens);
        File.Delete(Path.Combine(library, "originals", "5", $"{LiveRow}_3.mov"));
        Assert.Equal(Verdict.InICloud, (await Samples.Scan(Samples.Request(library))).Verdict);
    }

    [Fact]
    public async Task In_another_library_than_the_one_in_use_it_is_told_as_that()
    {
        var library = Edited(FaceTimeLens);
        var inUse = Corpus.Folder("libraries/Test-15.4.1.photoslibrary");
        Assert.Equal(Verdict.OtherLibrary, (await Samples.Scan(new ScanRequest(PhotoStore.OpenAll([inUse, library])) { LibraryInUse = inUse })).Verdict);
    }

    [Fact]
    public async Task A_library_of_Photos_4_says_what_it_is()
    {
        var report = await Samples.Scan(Samples.Request(Corpus.Folder("libraries/Test-10.14.6.photoslibrary")));
        Assert.Equal((Verdict.Unreadable, "photos-legacy"), (report.Verdict, report.Stores[0].Kind));
        Assert.Single(report.Stores[0].Remarks);
    }

    /// <summary>A copy of the real library, in whose list this was done.</summary>
    private string Edited(string edit)
    {
        var original = Corpus.Folder("libraries/Test-Cloud-10.15.1.photoslibrary");
        var copy = folder.At("copy.photoslibrary");
        foreach (var file in Directory.GetFiles(original, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            // A copy would be as read-only as the original may be.
            File.WriteAllBytes(target, File.ReadAllBytes(file));
        }
        new SampleLibrary(copy).Edit(edit);
        return copy;
    }
}
