using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Tests.Stores;

/// <summary>Where a library's picture is told to lie.</summary>
public sealed class WhereaboutsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SampleLibrary library;

    public WhereaboutsTests() => library = SampleLibrary.In(folder);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_hidden_picture_is_in_Hidden()
    {
        library.Make(Samples.Listed() with { IsHidden = true });
        Assert.Equal((Verdict.Hidden, Whereabouts.Hidden), await library.Judge());
    }

    [Fact]
    public async Task A_deleted_picture_is_in_Recently_Deleted_even_if_it_was_hidden()
    {
        library.Make(Samples.Listed() with { IsTrashed = true, IsHidden = true });
        Assert.Equal((Verdict.RecentlyDeleted, Whereabouts.RecentlyDeleted), await library.Judge());
    }

    [Fact]
    public async Task A_picture_whose_lens_is_listed_without_its_file_is_still_in_iCloud()
    {
        library.Make(Samples.Listed() with { Files = null, BundleId = null, OriginalName = null });
        Assert.Equal((Verdict.InICloud, Whereabouts.ICloud), await library.Judge());
        var picture = Assert.Single((await library.Scan()).Pictures);
        Assert.Equal((Certainty.Confirmed, false, "iPhone 16 Pro", Camera.Front), (picture.Certainty, picture.Complete, picture.Device, picture.Camera));
        Assert.Equal([Evidence.LensModel], picture.Evidence);
    }

    [Fact]
    public async Task A_Live_Photo_in_iCloud_of_which_nothing_is_known_keeps_the_scan_from_saying_nothing()
    {
        library.Make(new AssetToMake(Samples.FirstRow));
        var report = await library.Scan();
        Assert.Equal((Verdict.Unreadable, 1, 1), (report.Verdict, report.Stores[0].OnlineOnly, report.Stores[0].Undecided));
    }

    [Fact]
    public async Task A_file_that_neither_the_library_nor_iCloud_has_is_counted_as_missing()
    {
        library.Make(
            Samples.Listed() with { Files = null },
            new AssetToMake(Samples.SecondRow) { IsLive = false },
            new AssetToMake("C0000000-0000-4000-8000-00000000000C") { IsLive = false, IsInCloud = true });
        var report = await library.Scan();
        Assert.Equal((Verdict.InICloud, 3, 2), (report.Verdict, report.Stores[0].OnlineOnly, report.Stores[0].Missing));
        Assert.True(Assert.Single(report.Pictures).IsFileMissing);
    }

    [Fact]
    public async Task A_file_of_which_the_library_does_not_say_whether_iCloud_has_it_is_not_said_to_be_missing()
    {
        library.Make(Samples.Listed() with { Files = null });
        library.Edit("UPDATE ZASSET SET ZCLOUDLOCALSTATE = NULL");
        var report = await library.Scan();
        Assert.Equal((1, 0, false), (report.Stores[0].OnlineOnly, report.Stores[0].Missing, Assert.Single(report.Pictures).IsFileMissing));
    }

    [Fact]
    public async Task A_movie_that_iCloud_has_is_not_missing()
    {
        library.Make(Samples.Listed() with { IsInCloud = true });
        File.Delete(library.Movie);
        Assert.Equal((Verdict.InICloud, Whereabouts.ICloud), await library.Judge());
    }

    [Fact]
    public async Task A_movie_that_nobody_has_is_missing()
    {
        library.Make(Samples.Listed());
        File.Delete(library.Movie);
        Assert.Equal(Verdict.AppearedWithoutMovie, (await library.Scan()).Verdict);
    }

    [Fact]
    public async Task An_edit_that_is_here_stands_for_an_original_that_is_in_iCloud()
    {
        library.Make(Samples.Listed() with { Files = null });
        library.MakeEdit(Samples.FirstRow, Samples.FaceTime(Samples.SecondId));
        Assert.Equal((Verdict.Appeared, Whereabouts.Library), await library.Judge());
    }

    [Fact]
    public async Task A_picture_that_is_in_the_library_and_in_Recently_Deleted_is_in_the_library()
    {
        library.Make(Samples.Listed(), Samples.Listed() with { Uuid = Samples.SecondRow, IsTrashed = true });
        Assert.Equal((Verdict.Appeared, Whereabouts.Library), await library.Judge());
        Assert.Single((await library.Scan()).Pictures);
    }

    [Fact]
    public async Task A_file_in_a_folder_that_may_not_be_opened_is_not_said_to_be_in_iCloud()
    {
        library.Make(Samples.Listed());
        folder.Lock(library.At("originals"));
        Assert.Equal((Verdict.Unreadable, Whereabouts.Library), await library.Judge());
    }
}
