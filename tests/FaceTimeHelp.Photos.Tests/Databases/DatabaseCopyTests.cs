using System.Diagnostics;
using FaceTimeHelp.Photos.Databases;
using FaceTimeHelp.Photos.Libraries;

namespace FaceTimeHelp.Photos.Tests.Databases;

public sealed class DatabaseCopyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Database => folder.At("Photos.sqlite");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Database_and_log_are_copied_and_the_copy_is_gone_afterwards()
    {
        File.WriteAllText(Database, "database");
        File.WriteAllText(Database + "-wal", "log");
        string path;
        using (var copy = Take())
        {
            path = copy.Path;
            Assert.Equal(("database", "log"), (File.ReadAllText(path), File.ReadAllText(path + "-wal")));
        }
        Assert.False(Directory.Exists(Path.GetDirectoryName(path)));
    }

    [Fact]
    public void Only_the_user_may_look_at_the_copy()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There the folder above it decides.");
        File.WriteAllText(Database, "database");
        File.WriteAllText(Database + "-wal", "log");
        using var copy = Take();
        if (!OperatingSystem.IsWindows())
        {
            var own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            Assert.Equal(own | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(copy.Path)!));
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(copy.Path)!))
                Assert.Equal(own, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public void A_database_without_a_log_is_copied_alone()
    {
        File.WriteAllText(Database, "database");
        using var copy = Take();
        Assert.Equal([copy.Path], Directory.GetFiles(Path.GetDirectoryName(copy.Path)!, "copy*"));
    }

    [Fact]
    public void A_database_that_never_keeps_still_is_given_up_with_a_remedy()
    {
        var (changes, copies) = (0, 0);
        var problem = Assert.Throws<UnreadableDatabaseException>(
            () => DatabaseCopy.CopyUntilUnchanged(() => changes++, () => copies++, TestContext.Current.CancellationToken));
        Assert.Equal("Its list of pictures was being changed all the time. Close the Photos app, or wait until it has finished, and try again.", problem.Message);
        Assert.Equal(5, copies);
    }

    [Fact]
    public void A_database_that_changes_while_it_is_copied_is_copied_again()
    {
        File.WriteAllText(Database, "database");
        var files = DatabaseFiles.At(Database);
        var copies = 0;
        DatabaseCopy.CopyUntilUnchanged(files.Stamp, CopyAndWriteOnce, TestContext.Current.CancellationToken);
        Assert.Equal(2, copies);

        void CopyAndWriteOnce()
        {
            if (++copies == 1)
                File.WriteAllText(Database + "-wal", "row");
        }
    }

    [Fact]
    public void A_pipe_in_the_place_of_a_database_does_not_hold_up_the_scan()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no pipes among files there.");
        using (var mkfifo = Process.Start("mkfifo", [Database]))
            mkfifo.WaitForExit();
        Assert.Throws<UnreadableDatabaseException>(Take);
    }

    [Fact]
    public async Task A_cancelled_copy_is_removed()
    {
        File.WriteAllText(Database, "database");
        await PrivateCopies.NoneIsLeftByAsync(() =>
        {
            Assert.ThrowsAny<OperationCanceledException>(() => DatabaseCopy.Take(DatabaseFiles.At(Database), new CancellationToken(canceled: true)));
            return Task.CompletedTask;
        });
    }

    [Fact]
    public void A_copy_that_does_not_fit_says_how_much_is_missing_and_where() => Assert.Equal(
        $"Its list of pictures is read from a private copy, which needs 2,017 MB; only 1,001 MB are free in '{Path.GetTempPath()}'. Free some space and try again.",
        Assert.Throws<UnreadableDatabaseException>(() => DatabaseCopy.CheckRoom(needed: 2000L << 20, free: 1000L << 20)).Message);

    [Fact]
    public async Task A_question_that_is_left_half_way_leaves_no_copy_behind()
    {
        var library = SampleLibrary.In(folder);
        library.Make(Samples.Listed(), Samples.Listed() with { Uuid = Samples.SecondRow });
        await PrivateCopies.NoneIsLeftByAsync(() =>
        {
            using var reading = new AssetReader(library.List, TestContext.Current.CancellationToken);
            Assert.NotNull(reading.Next());
            return Task.CompletedTask;
        });
    }

    private DatabaseCopy Take() => DatabaseCopy.Take(DatabaseFiles.At(Database), TestContext.Current.CancellationToken);
}
