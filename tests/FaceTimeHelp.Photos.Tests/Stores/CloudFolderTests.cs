using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Reading;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Tests.Stores;

public sealed class CloudFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0x400000, true)]
    [InlineData(0x40000, true)]
    [InlineData(0x1000, true)]
    [InlineData(0x400000 | 0x20 | 0x400, true)]
    [InlineData(0x20, false)]
    [InlineData(0x400, false)]
    [InlineData(0x80000, false)]
    public void Attributes_tell_which_file_would_be_downloaded(int attributes, bool isOnlineOnly) =>
        Assert.Equal(isOnlineOnly, CloudPlaceholder.Matches((FileAttributes)attributes));

    [Fact]
    public async Task A_file_that_is_online_only_is_counted_never_opened_and_keeps_the_scan_from_saying_nothing()
    {
        var store = new OnlineStore(folder.At("IMG_0001.HEIC"));
        var report = await Samples.Scan(new ScanRequest([store]));
        Assert.Equal((Verdict.Unreadable, 1, 0, 1), (report.Verdict, report.Stores[0].Files, report.Stores[0].LookedAt, report.Stores[0].OnlineOnly));
        Assert.Empty(report.Stores[0].Unreadable);
    }

    [Fact]
    public async Task A_file_that_was_online_only_before_is_not_the_new_picture()
    {
        var request = new ScanRequest([new OnlineStore(folder.At("IMG_0001.HEIC"))]);
        Assert.Equal(Verdict.Nothing, (await Samples.Scan(request with { Baseline = (await Samples.Scan(request)).CurrentBaseline.Value })).Verdict);
    }

    [Fact]
    public async Task A_picture_that_was_online_only_before_is_not_new_once_it_is_here()
    {
        PictureMaker.WriteLivePhoto(folder.Path, "lp_image", Samples.FaceTime());
        Assert.Equal(Verdict.OnlyOlder, await Judge(new CloudStore(folder), await Note(new CloudStore(folder, ".HEIC", ".MOV"))));
    }

    [Fact]
    public async Task A_picture_that_takes_the_name_of_one_that_was_online_only_is_new()
    {
        PictureMaker.WriteLivePhoto(folder.Path, "lp_image", Samples.FaceTime());
        var before = await Note(new CloudStore(folder, ".HEIC", ".MOV"));
        PictureMaker.WriteLivePhoto(folder.Path, "lp_image", Samples.FaceTime(Samples.SecondId, DateTimeOffset.UtcNow.AddMinutes(1)));
        Assert.Equal(Verdict.Appeared, await Judge(new CloudStore(folder), before));
    }

    [Fact]
    public async Task A_picture_whose_space_was_freed_is_not_new()
    {
        PictureMaker.WriteLivePhoto(folder.Path, "IMG_0001", Samples.Ordinary());
        Assert.Equal(Verdict.Nothing, await Judge(new CloudStore(folder, ".HEIC", ".MOV"), await Note(new CloudStore(folder))));
    }

    [Theory]
    [InlineData(".MOV")]
    [InlineData(".HEIC")]
    public async Task A_picture_of_which_one_half_is_online_only_is_still_in_iCloud(string online)
    {
        PictureMaker.WriteLivePhoto(folder.Path, "lp_image", Samples.FaceTime());
        var report = await Samples.Scan(new ScanRequest([new CloudStore(folder, online)]));
        var picture = Assert.Single(report.Pictures);
        Assert.Equal((Verdict.InICloud, Whereabouts.ICloud, false), (report.Verdict, picture.Where, picture.Complete));
        Assert.Equal(("lp_image.HEIC", "lp_image.MOV"), (picture.Still?.Name, picture.Movie?.Name));
    }

    [Fact]
    public void A_file_that_is_not_here_is_not_opened() =>
        Assert.IsType<NotHere>(PhotoReader.Read(new Candidate("/nowhere", "nowhere", 5, Samples.Noon) { Presence = Presence.OnlineOnly }, TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("iCloud Photos")]
    [InlineData("iCloud Photos/Photos")]
    public async Task The_folder_of_iCloud_for_Windows_is_known_by_its_name(string relative)
    {
        PictureMaker.WriteLivePhoto(folder.At("iCloud Photos/Photos"), "IMG_0001", Samples.FaceTime());
        var report = await Samples.Scan(Samples.Request(folder.At(relative)));
        Assert.Equal((Verdict.Appeared, "icloud-windows"), (report.Verdict, report.Stores[0].Kind));
    }

    [Theory]
    [InlineData("", "Google Photos/Photos from 2025")]
    [InlineData("Google Photos", "Google Photos/Photos from 2025")]
    [InlineData("Photos from 2025", "Photos from 2025")]
    public async Task A_Takeout_is_known_by_its_years_and_its_movies_may_be_called_MP4(string given, string pictures)
    {
        var made = PictureMaker.WriteLivePhoto(folder.At(pictures), "IMG_1(1)", Samples.FaceTime());
        File.Move(made.Movie, Path.ChangeExtension(made.Movie, ".MP4"));
        File.WriteAllText(folder.At($"{pictures}/IMG_1.HEIC(1).json"), "{}");
        var report = await Samples.Scan(Samples.Request(folder.At(given)));
        Assert.Equal((Verdict.Appeared, "takeout", 3, 2), (report.Verdict, report.Stores[0].Kind, report.Stores[0].Files, report.Stores[0].LookedAt));
    }

    [Theory]
    [InlineData("IMG_1234.HEIC", "IMG_1234_HEVC.MOV", true)]
    [InlineData("IMG_1(1).HEIC", "IMG_1(1).MOV", true)]
    [InlineData("IMG_1(1).HEIC", "IMG_1.MOV", false)]
    [InlineData("IMG_E3582.HEIC", "IMG_3582.MOV", false)]
    [InlineData("IMG_3582_edited.heic", "IMG_3582.MOV", false)]
    [InlineData("IMG_3582-edited.heic", "IMG_3582.MOV", false)]
    [InlineData("IMG_1234_HEVC.HEIC", "IMG_1234.MOV", false)]
    public async Task Names_make_a_pair_only_where_a_program_gives_them_to_one(string still, string movie, bool isPair)
    {
        PictureMaker.WriteStill(folder.At(still), Samples.FaceTime().Still with { Id = null }, StillFormat.Heic);
        PictureMaker.WriteMovie(folder.At(movie), Samples.FaceTime().Movie);
        File.SetLastWriteTimeUtc(folder.At(still), Samples.Noon.UtcDateTime);
        File.SetLastWriteTimeUtc(folder.At(movie), Samples.Noon.UtcDateTime);
        var pictures = (await Samples.Scan(folder)).Pictures;
        Assert.Equal(isPair ? 1 : 2, pictures.Length);
        Assert.Equal(isPair, pictures.Any(picture => picture.Complete));
    }

    private static async Task<Baseline> Note(PhotoStore store) => (await Samples.Scan(new ScanRequest([store]))).CurrentBaseline.Value;

    private static async Task<Verdict> Judge(PhotoStore store, Baseline before) =>
        (await Samples.Scan(new ScanRequest([store]) { Baseline = before })).Verdict;

    /// <summary>A folder whose files with these extensions are online only.</summary>
    private sealed class CloudStore(TemporaryFolder folder, params string[] online) : PhotoStore
    {
        public override string Path => folder.Path;

        public override StoreKind Kind => new("icloud-windows", "iCloud Photos");

        public override IEnumerable<StoreEntry> Entries(CancellationToken token = default) =>
            PhotoStore.Open(folder.Path).Entries(token).Select(entry => entry is FileGroup group ? group.Select(AsKept) : entry);

        private Candidate AsKept(Candidate file) => online.Contains(System.IO.Path.GetExtension(file.Path))
            ? file with { Presence = Presence.OnlineOnly, Where = Whereabouts.ICloud }
            : file;
    }

    /// <summary>Holds one file that is kept online; it is not even there, so that opening it would be told as unreadable.</summary>
    private sealed class OnlineStore(string file) : PhotoStore
    {
        public override string Path => System.IO.Path.GetDirectoryName(file)!;

        public override StoreKind Kind => new("icloud-windows", "iCloud Photos");

        public override IEnumerable<StoreEntry> Entries(CancellationToken token = default) =>
            [new FileGroup([new Candidate(file, System.IO.Path.GetFileName(file), 2_000_000, Samples.Noon) { Presence = Presence.OnlineOnly }])];
    }
}
