using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Tests.Verdicts;

public sealed class LibraryVerdictTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SampleLibrary inUse;
    private readonly SampleLibrary other;

    public LibraryVerdictTests() => (inUse, other) = (SampleLibrary.In(folder), new SampleLibrary(folder.At("Other.photoslibrary")));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_picture_in_another_library_than_the_one_in_use_is_told_as_that()
    {
        inUse.Make();
        other.Make(Samples.Listed());
        Assert.Equal(Verdict.OtherLibrary, (await Scan(inUse.Path, other.Path)).Verdict);
        Assert.Equal(Verdict.OtherLibrary, (await Scan(folder.Path)).Verdict);
    }

    [Fact]
    public async Task A_library_in_use_that_is_named_through_a_link_is_the_same_one()
    {
        inUse.Make(Samples.Listed());
        other.Make();
        using var elsewhere = new TemporaryFolder();
        Directory.CreateSymbolicLink(elsewhere.At("link"), folder.Path);
        var named = Path.Combine(elsewhere.At("link"), Path.GetFileName(inUse.Path));
        Assert.Equal(Verdict.Appeared, (await Scan(named, other.Path)).Verdict);
    }

    [Fact]
    public async Task A_picture_in_both_is_in_the_library_in_use()
    {
        inUse.Make(Samples.Listed());
        other.Make(Samples.Listed() with { Uuid = Samples.SecondRow });
        Assert.Equal(Verdict.Appeared, (await Scan(inUse.Path, other.Path)).Verdict);
    }

    [Fact]
    public async Task The_only_library_that_is_asked_about_is_not_another_one()
    {
        other.Make(Samples.Listed());
        Assert.Equal(Verdict.Appeared, (await Scan(other.Path)).Verdict);
    }

    [Fact]
    public async Task Where_the_library_in_use_is_not_known_none_is_another_one()
    {
        inUse.Make();
        other.Make(Samples.Listed());
        Assert.Equal(Verdict.Appeared, (await Samples.Scan(Samples.Request(inUse.Path, other.Path))).Verdict);
    }

    [Fact]
    public async Task A_file_outside_of_any_library_is_in_no_other_library()
    {
        inUse.Make();
        PictureMaker.WriteLivePhoto(folder.At("folder"), "a", Samples.FaceTime());
        Assert.Equal(Verdict.Appeared, (await Scan(inUse.Path, folder.At("folder"))).Verdict);
    }

    [Theory]
    [InlineData(false, false, true, Verdict.InICloud)]
    [InlineData(true, false, false, Verdict.Hidden)]
    [InlineData(false, true, false, Verdict.RecentlyDeleted)]
    public async Task A_picture_that_appeared_outweighs_one_that_lies_elsewhere(bool hidden, bool trashed, bool online, Verdict alone)
    {
        var elsewhere = Samples.Listed() with { IsHidden = hidden, IsTrashed = trashed, Files = online ? null : Samples.FaceTime() };
        inUse.Make(elsewhere);
        Assert.Equal(alone, (await Scan(inUse.Path)).Verdict);
        PictureMaker.WriteLivePhoto(folder.At("folder"), "a", Samples.FaceTime(Samples.SecondId));
        Assert.Equal(Verdict.Appeared, (await Scan(inUse.Path, folder.At("folder"))).Verdict);
    }

    [Fact]
    public async Task A_row_without_a_file_is_known_by_its_name_when_the_file_comes()
    {
        inUse.Make(Samples.Listed() with { Files = null, MediaGroup = null });
        var before = (await Scan(inUse.Path)).CurrentBaseline.Value;
        inUse.Make(Samples.Listed());
        Assert.Equal(Verdict.OnlyOlder, (await Samples.Scan(Samples.Request(inUse.Path) with { Baseline = before })).Verdict);
    }

    [Fact]
    public async Task A_new_row_without_a_file_is_new_beside_an_old_one_of_the_same_time()
    {
        inUse.Make(Nameless(Samples.FirstRow));
        var before = (await Scan(inUse.Path)).CurrentBaseline.Value;
        inUse.Make(Nameless(Samples.FirstRow), Nameless(Samples.SecondRow));
        var report = await Samples.Scan(Samples.Request(inUse.Path) with { Baseline = before });
        Assert.Equal(Verdict.InICloud, report.Verdict);
        Assert.Single(report.Pictures, picture => picture.IsNew);
    }

    [Fact]
    public async Task A_new_Live_Photo_in_iCloud_without_any_mark_may_be_the_one()
    {
        inUse.Make();
        var before = (await Scan(inUse.Path)).CurrentBaseline.Value;
        inUse.Make(new AssetToMake(Samples.FirstRow));
        Assert.Equal(Verdict.Maybe, (await Samples.Scan(Samples.Request(inUse.Path) with { Baseline = before })).Verdict);
    }

    [Fact]
    public async Task Since_a_time_counts_from_when_the_library_took_a_picture_in()
    {
        inUse.Make(Samples.Listed() with { Added = Samples.Noon.AddDays(2) });
        Assert.Equal(Verdict.Appeared, (await Samples.Scan(Samples.Request(inUse.Path) with { Since = Samples.Noon.AddDays(1) })).Verdict);
        Assert.Equal(Verdict.OnlyOlder, (await Samples.Scan(Samples.Request(inUse.Path) with { Since = Samples.Noon.AddDays(3) })).Verdict);
    }

    [Fact]
    public async Task What_a_library_lists_is_known_from_a_saved_baseline_too()
    {
        inUse.Make(Samples.Listed(), Nameless(Samples.SecondRow));
        var now = (await Scan(inUse.Path)).CurrentBaseline.Value;
        now.Save(folder.At("before"));
        var report = await Samples.Scan(Samples.Request(inUse.Path) with { Baseline = Baseline.Load(folder.At("before")) });
        Assert.Equal((Verdict.OnlyOlder, 2), (report.Verdict, report.Pictures.Length));
        Assert.Equal(3, now.Count);
    }

    private static AssetToMake Nameless(string row) => Samples.Listed() with { Uuid = row, Files = null, MediaGroup = null };

    private Task<ScanReport> Scan(params string[] paths) =>
        Samples.Scan(new ScanRequest(PhotoStore.OpenAll(paths)) { LibraryInUse = inUse.Path });
}
