using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Tests.Baselines;

/// <summary>What lies where nobody could look when the baseline was taken: new only where its time shows that it came since.</summary>
public sealed class ClosedBeforeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SampleLibrary library;

    public ClosedBeforeTests() => library = SampleLibrary.In(folder);

    private static DateTimeOffset Later => DateTimeOffset.UtcNow.AddMinutes(1);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_picture_in_a_folder_that_was_closed_is_not_new_when_the_folder_opens()
    {
        PictureMaker.WriteLivePhoto(folder.At("sub"), "a", Samples.FaceTime());
        folder.Lock(folder.At("sub"));
        var before = await BeforeAsync(folder.Path);
        folder.Unlock();
        Assert.Equal(Verdict.OnlyOlder, await JudgeAsync(before, folder.Path));
        Assert.Equal(Verdict.OnlyOlder, await JudgeAsync(before, folder.At("sub")));
    }

    [Fact]
    public async Task A_picture_that_was_written_since_into_a_folder_that_was_closed_is_new()
    {
        Directory.CreateDirectory(folder.At("sub"));
        folder.Lock(folder.At("sub"));
        var before = await BeforeAsync(folder.Path);
        folder.Unlock();
        PictureMaker.WriteLivePhoto(folder.At("sub"), "a", Samples.FaceTime(arrived: Later));
        Assert.Equal(Verdict.Appeared, await JudgeAsync(before, folder.Path));
    }

    [Fact]
    public async Task A_picture_in_a_phone_that_was_locked_is_not_new_when_it_is_unlocked()
    {
        var before = await LockedPhoneAsync();
        PictureMaker.WriteLivePhoto(folder.At("phone/DCIM/100APPLE"), "a", Samples.FaceTime());
        Assert.Equal(Verdict.OnlyOlder, await JudgeAsync(before, folder.At("phone")));
        PictureMaker.WriteLivePhoto(folder.At("phone/DCIM/100APPLE"), "b", Samples.FaceTime(Samples.SecondId, Later));
        Assert.Equal(Verdict.Appeared, await JudgeAsync(before, folder.At("phone")));
    }

    [Fact]
    public async Task What_was_open_beside_a_closed_store_is_judged_as_ever()
    {
        var before = await LockedPhoneAsync();
        PictureMaker.WriteLivePhoto(folder.At("open"), "a", Samples.FaceTime());
        Assert.Equal(Verdict.Appeared, await JudgeAsync(before, folder.At("open")));
    }

    [Fact]
    public async Task A_copy_of_a_picture_that_lay_out_of_sight_is_not_new()
    {
        var before = await LockedPhoneAsync();
        PictureMaker.WriteLivePhoto(folder.At("phone/DCIM/100APPLE"), "a", Samples.FaceTime());
        PictureMaker.WriteLivePhoto(folder.At("open"), "copy", Samples.FaceTime(arrived: Later));
        Assert.Equal(Verdict.OnlyOlder, await JudgeAsync(before, folder.At("phone"), folder.At("open")));
    }

    [Fact]
    public async Task Rows_of_a_list_that_could_not_be_read_are_not_new_when_it_can()
    {
        var before = await DamagedListAsync();
        library.Make(Samples.Listed() with { Files = null, MediaGroup = null });
        Assert.Equal(Verdict.OnlyOlder, await JudgeAsync(before, library.Path));
        Assert.Equal(Verdict.OnlyOlder, await JudgeAsync(before, folder.Path));
    }

    [Fact]
    public async Task A_row_that_was_added_since_to_a_list_that_could_not_be_read_is_new()
    {
        var before = await DamagedListAsync();
        library.Make(Samples.Listed() with { Added = Later });
        Assert.Equal(Verdict.Appeared, await JudgeAsync(before, library.Path));
    }

    [Fact]
    public async Task A_file_that_could_not_be_read_is_not_new_when_it_can_unless_it_was_written_since()
    {
        var still = PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime()).Still;
        File.Delete(folder.At("a.MOV"));
        var whole = await File.ReadAllBytesAsync(still, TestContext.Current.CancellationToken);
        Write(whole[..(whole.Length / 2)], Samples.Noon);
        var before = await BeforeAsync(folder.Path);
        Write(whole, Samples.Noon.AddMinutes(1));
        Assert.Equal(Verdict.OnlyOlder, await JudgeAsync(before, folder.Path));
        Write(whole, Later);
        Assert.Equal(Verdict.AppearedWithoutMovie, await JudgeAsync(before, folder.Path));

        void Write(byte[] bytes, DateTimeOffset time)
        {
            File.WriteAllBytes(still, bytes);
            File.SetLastWriteTimeUtc(still, time.UtcDateTime);
        }
    }

    /// <summary>A baseline as it is after it was kept on disk.</summary>
    private static async Task<Baseline> BeforeAsync(params PhotoStore[] stores)
    {
        using var kept = new TemporaryFolder();
        var report = await Samples.Scan(new Photos.Scanning.ScanRequest([.. stores]));
        report.CurrentBaseline.Value.Save(kept.At("before"));
        return Baseline.Load(kept.At("before"));
    }

    private static Task<Baseline> BeforeAsync(string path) => BeforeAsync(PhotoStore.Open(path));

    private Task<Baseline> LockedPhoneAsync()
    {
        Directory.CreateDirectory(folder.At("open"));
        return BeforeAsync(new UnavailableStore(folder.At("phone"), DeviceStore.Name, "It is locked."), PhotoStore.Open(folder.At("open")));
    }

    private async Task<Baseline> DamagedListAsync()
    {
        library.Make();
        await File.WriteAllTextAsync(library.Database, "no database", TestContext.Current.CancellationToken);
        var before = await BeforeAsync(folder.Path);
        Directory.Delete(library.At("database"), recursive: true);
        return before;
    }

    private static async Task<Verdict> JudgeAsync(Baseline before, params string[] paths) =>
        (await Samples.Scan(Samples.Request(paths) with { Baseline = before })).Verdict;
}
