using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Waiting;

namespace FaceTimeHelp.Photos.Tests.Waiting;

public sealed class StoreSnapshotTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly MadeLivePhoto made;

    public StoreSnapshotTests() => made = PictureMaker.WriteLivePhoto(folder.At("in"), "a", Samples.FaceTime());

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Two_glances_at_what_keeps_still_show_the_same() => await SameAfterAsync(() => File.ReadAllBytes(made.Still));

    [Fact]
    public async Task A_new_file_shows() => await OtherAfterAsync(() => File.WriteAllText(folder.At("in/b.txt"), ""));

    [Fact]
    public async Task A_new_folder_shows() => await OtherAfterAsync(() => Directory.CreateDirectory(folder.At("in/deep")));

    [Fact]
    public async Task A_file_that_is_gone_shows() => await OtherAfterAsync(() => File.Delete(made.Movie));

    [Fact]
    public async Task A_file_of_another_name_shows() => await OtherAfterAsync(() => File.Move(made.Movie, made.Movie + "_"));

    [Fact]
    public async Task A_file_that_grows_shows_even_where_its_time_is_put_back() => await OtherAfterAsync(() =>
    {
        File.AppendAllText(made.Movie, "more");
        File.SetLastWriteTimeUtc(made.Movie, Samples.Noon.UtcDateTime);
    });

    [Fact]
    public async Task A_file_that_is_written_anew_shows() => await OtherAfterAsync(() => File.SetLastWriteTimeUtc(made.Movie, Samples.Noon.UtcDateTime.AddSeconds(1)));

    [Fact]
    public async Task A_store_that_is_gone_shows() => await OtherAfterAsync(() => Directory.Move(folder.At("in"), folder.At("out")));

    [Fact]
    public async Task What_a_link_leads_to_is_not_looked_at()
    {
        Directory.CreateDirectory(folder.At("elsewhere"));
        Directory.CreateSymbolicLink(folder.At("in/link"), folder.At("elsewhere"));
        await SameAfterAsync(() => File.WriteAllText(folder.At("elsewhere/b.txt"), "new"));
    }

    [Fact]
    public async Task A_store_that_is_itself_a_link_is_looked_at()
    {
        Directory.Move(folder.At("in"), folder.At("real"));
        Directory.CreateSymbolicLink(folder.At("in"), folder.At("real"));
        await OtherAfterAsync(() => File.WriteAllText(folder.At("real/b.txt"), "new"));
    }

    private async Task SameAfterAsync(Action act) => Assert.True(await IsSameAfterAsync(act));

    private async Task OtherAfterAsync(Action act) => Assert.False(await IsSameAfterAsync(act));

    private async Task<bool> IsSameAfterAsync(Action act)
    {
        var stores = Samples.Request(folder.At("in")).Stores;
        var before = await StoreSnapshot.TakeAsync(stores, TestContext.Current.CancellationToken);
        act();
        return before.IsSameAs(await StoreSnapshot.TakeAsync(stores, TestContext.Current.CancellationToken));
    }
}
