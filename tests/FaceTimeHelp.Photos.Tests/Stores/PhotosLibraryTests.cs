using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Tests.Libraries;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Tests.Stores;

public sealed class PhotosLibraryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Library => folder.At("Photos Library.photoslibrary");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(13703)]
    [InlineData(14208)]
    [InlineData(18508)]
    public async Task A_library_of_any_age_is_read_with_what_its_list_says(int schema)
    {
        Make([Samples.Listed()], schema);
        var report = await Scan();
        Assert.Equal(Verdict.Appeared, report.Verdict);
        Assert.Equal(("photos-library", $"{schema}", 1, 2, 0), Described(report));
        var picture = Assert.Single(report.Pictures);
        Assert.Equal([Evidence.UserComment, Evidence.LensModel, Evidence.MovieKeywords, Evidence.BundleId, Evidence.FileName], picture.Evidence);
        Assert.Equal((Samples.Noon, Samples.FirstId), (picture.Added, picture.Id.ToString()));
    }

    [Fact]
    public async Task Rows_that_are_in_the_log_alone_are_read()
    {
        LibraryMaker.WriteLibrary(Library, new ListToMake([Samples.Listed()]) { InLog = true });
        Assert.Equal(1, (await Scan()).Stores[0].Assets);
        File.Delete(Path.Combine(Library, "database", "Photos.sqlite-wal"));
        Assert.Equal(0, (await Scan()).Stores[0].Assets);
    }

    [Fact]
    public async Task A_hidden_picture_is_in_Hidden()
    {
        Make([Samples.Listed() with { IsHidden = true }]);
        Assert.Equal((Verdict.Hidden, Whereabouts.Hidden), await Judge());
    }

    [Fact]
    public async Task A_deleted_picture_is_in_Recently_Deleted_even_if_it_was_hidden()
    {
        Make([Samples.Listed() with { IsTrashed = true, IsHidden = true }]);
        Assert.Equal((Verdict.RecentlyDeleted, Whereabouts.RecentlyDeleted), await Judge());
    }

    [Fact]
    public async Task A_picture_whose_lens_is_listed_without_its_file_is_still_in_iCloud()
    {
        Make([Samples.Listed() with { Files = null, BundleId = null, OriginalName = null }]);
        Assert.Equal((Verdict.InICloud, Whereabouts.ICloud), await Judge());
        var picture = Assert.Single((await Scan()).Pictures);
        Assert.Equal((Certainty.Confirmed, false, "iPhone 16 Pro", Camera.Front), (picture.Certainty, picture.Complete, picture.Device, picture.Camera));
        Assert.Equal([Evidence.LensModel], picture.Evidence);
    }

    [Theory]
    [InlineData(FaceTimeMarks.BundleId, null, Evidence.BundleId)]
    [InlineData(null, "lp_image.heic", Evidence.FileName)]
    [InlineData(null, "LP_IMAGE.JPG", Evidence.FileName)]
    public async Task What_only_the_library_says_of_a_Live_Photo_makes_it_probable(string? bundle, string? name, Evidence evidence)
    {
        Make([Samples.Listed() with { Files = Samples.Ordinary(), LensModel = null, BundleId = bundle, OriginalName = name }]);
        var report = await Scan();
        Assert.Equal(Verdict.Maybe, report.Verdict);
        Assert.Equal((Certainty.Probable, true), (report.Pictures[0].Certainty, report.Pictures[0].Complete));
        Assert.Equal([evidence], report.Pictures[0].Evidence);
    }

    [Fact]
    public async Task The_same_is_no_evidence_where_the_picture_is_not_Live()
    {
        Make([Samples.Listed() with { Files = null, LensModel = null, IsLive = false }]);
        Assert.Equal(Verdict.Nothing, (await Scan()).Verdict);
    }

    [Fact]
    public async Task A_Macs_webcam_is_no_FaceTime_lens_in_a_list_either()
    {
        Make([new AssetToMake(Samples.FirstRow) { LensModel = "FaceTime HD Camera", OriginalName = "Photo Booth.jpg" }]);
        Assert.Equal(Verdict.Nothing, (await Scan()).Verdict);
    }

    [Fact]
    public async Task A_Live_Photo_in_iCloud_of_which_nothing_is_known_keeps_the_scan_from_saying_nothing()
    {
        Make([new AssetToMake(Samples.FirstRow)]);
        var report = await Scan();
        Assert.Equal((Verdict.Unreadable, 1, 1), (report.Verdict, report.Stores[0].OnlineOnly, report.Stores[0].InTheDark));
    }

    [Fact]
    public async Task A_damaged_file_is_told_and_the_library_still_knows_what_it_is()
    {
        Make([Samples.Listed()]);
        File.WriteAllBytes(Still(), new byte[500]);
        var report = await Scan();
        Assert.Equal(Verdict.Appeared, report.Verdict);
        Assert.Equal(Still(), Assert.Single(report.Stores[0].Unreadable).Path);
    }

    [Fact]
    public async Task A_movie_that_iCloud_has_is_not_missing()
    {
        Make([Samples.Listed() with { IsInCloud = true }]);
        File.Delete(Movie());
        Assert.Equal((Verdict.InICloud, Whereabouts.ICloud), await Judge());
    }

    [Fact]
    public async Task A_movie_that_nobody_has_is_missing()
    {
        Make([Samples.Listed()]);
        File.Delete(Movie());
        Assert.Equal(Verdict.AppearedWithoutMovie, (await Scan()).Verdict);
    }

    [Fact]
    public async Task Halves_without_an_identifier_belong_to_their_row()
    {
        var photo = Samples.FaceTime();
        Make([Samples.Listed() with { MediaGroup = null, Files = photo with { Still = photo.Still with { Id = null }, Movie = photo.Movie with { Id = null } } }]);
        Assert.True(Assert.Single((await Scan()).Pictures).Complete);
    }

    [Fact]
    public async Task An_edit_is_a_copy_of_its_picture_and_no_picture_of_its_own()
    {
        Make([Samples.Listed()]);
        LibraryMaker.WriteEdit(Library, Samples.FirstRow, Samples.FaceTime(Samples.SecondId));
        var picture = Assert.Single((await Scan()).Pictures);
        Assert.Equal((Samples.FirstId, Still()), (picture.Id.ToString(), picture.Still!.Path));
        Assert.Equal(2, picture.Copies.Length);
    }

    [Fact]
    public async Task An_edit_that_is_here_stands_for_an_original_that_is_in_iCloud()
    {
        Make([Samples.Listed() with { Files = null }]);
        LibraryMaker.WriteEdit(Library, Samples.FirstRow, Samples.FaceTime(Samples.SecondId));
        Assert.Equal((Verdict.Appeared, Whereabouts.Library), await Judge());
    }

    [Fact]
    public async Task A_file_that_no_row_names_is_looked_at_but_an_edit_that_no_row_names_is_not()
    {
        Make([]);
        PictureMaker.WriteLivePhoto(Path.Combine(Library, "originals", "A"), Samples.FirstRow, Samples.FaceTime());
        LibraryMaker.WriteEdit(Library, Samples.SecondRow, Samples.FaceTime(Samples.SecondId));
        Assert.Equal(Samples.FirstId, Assert.Single((await Scan()).Pictures).Id.ToString());
    }

    [Theory]
    [InlineData("scopes/syndication/originals")]
    [InlineData("scopes/momentshared/originals")]
    public async Task Shared_pictures_lie_in_folders_of_their_own(string originals)
    {
        Make([Samples.Listed()]);
        Directory.CreateDirectory(Path.Combine(Library, Path.GetDirectoryName(originals)!));
        Directory.Move(Path.Combine(Library, "originals"), Path.Combine(Library, originals));
        Assert.Equal(Verdict.Appeared, (await Scan()).Verdict);
    }

    [Fact]
    public async Task A_picture_that_is_in_the_library_and_in_Recently_Deleted_is_in_the_library()
    {
        Make([Samples.Listed(), Samples.Listed() with { Uuid = Samples.SecondRow, IsTrashed = true }]);
        Assert.Equal((Verdict.Appeared, Whereabouts.Library), await Judge());
        Assert.Single((await Scan()).Pictures);
    }

    [Fact]
    public async Task A_file_in_a_folder_that_may_not_be_opened_is_not_said_to_be_in_iCloud()
    {
        Make([Samples.Listed()]);
        folder.Lock(Path.Combine(Library, "originals"));
        Assert.Equal((Verdict.Unreadable, Whereabouts.Library), await Judge());
    }

    [Fact]
    public async Task A_list_that_may_not_be_read_is_told_and_the_files_are_still_looked_at()
    {
        Make([Samples.Listed()]);
        folder.Lock(Path.Combine(Library, "database", "Photos.sqlite"));
        var report = await Scan();
        Assert.Equal(Verdict.Appeared, report.Verdict);
        Assert.StartsWith("You are not allowed to read its list of pictures. ", Assert.Single(report.Stores[0].Unreadable).Reason);
    }

    [Theory]
    [InlineData("No database at all, but text of some length so that SQLite has something to look at.")]
    [InlineData("")]
    public async Task A_damaged_list_is_told_and_the_files_are_still_looked_at(string content)
    {
        Make([Samples.Listed()]);
        File.WriteAllText(Path.Combine(Library, "database", "Photos.sqlite"), content);
        File.Delete(Path.Combine(Library, "database", "Photos.sqlite-wal"));
        var report = await Scan();
        Assert.Equal((Verdict.Appeared, null), (report.Verdict, report.Stores[0].Assets));
        Assert.Equal("Its list of pictures is damaged, or is of a kind that this program does not know.", Assert.Single(report.Stores[0].Unreadable).Reason);
    }

    [Fact]
    public async Task A_library_inside_a_folder_is_read_as_a_library()
    {
        Make([Samples.Listed() with { IsHidden = true }]);
        var report = await Samples.Scan(folder);
        Assert.Equal((Verdict.Hidden, "folder", 1), (report.Verdict, report.Stores[0].Kind, report.Stores[0].Assets));
        Assert.Equal($"Photos Library.photoslibrary/originals/A/{Samples.FirstRow}.heic", report.Pictures[0].Still!.RelativePath);
    }

    [Fact]
    public async Task A_library_named_beside_its_folder_is_looked_into_once()
    {
        Make([Samples.Listed()]);
        var report = await Samples.Scan(new ScanRequest(PhotoStore.OpenAll([folder.Path, Library])));
        Assert.Equal([0, 2], report.Stores.Select(store => store.LookedAt));
    }

    [Fact]
    public async Task A_scan_changes_nothing_in_the_library_and_leaves_no_copy_behind()
    {
        LibraryMaker.WriteLibrary(Library, new ListToMake([Samples.Listed()]) { InLog = true });
        var before = Contents();
        await PrivateCopies.NoneIsLeftByAsync(Scan);
        Assert.Equal(before, Contents());
    }

    private void Make(AssetToMake[] assets, int schema = 18508) => LibraryMaker.WriteLibrary(Library, new ListToMake([.. assets]) { Schema = schema });

    private string Still() => Path.Combine(Library, "originals", "A", $"{Samples.FirstRow}.heic");

    private string Movie() => Path.Combine(Library, "originals", "A", $"{Samples.FirstRow}_3.mov");

    private List<(string, string)> Contents() =>
        [.. Directory.GetFiles(Library, "*", SearchOption.AllDirectories).Order().Select(path => (path, Convert.ToHexString(File.ReadAllBytes(path))))];

    private Task<ScanReport> Scan() => Samples.Scan(Samples.Request(Library));

    private async Task<(Verdict, Whereabouts)> Judge()
    {
        var report = await Scan();
        return (report.Verdict, Assert.Single(report.Pictures).Where);
    }

    private static (string, string?, int?, int, int) Described(ScanReport report) =>
        report.Stores[0] is var store ? (store.Kind, store.Schema, store.Assets, store.LookedAt, store.OnlineOnly) : default;
}
