using System.Diagnostics;
using FaceTimeHelp.Photos.Databases;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;
using FaceTimeHelp.Photos.Waiting;

namespace FaceTimeHelp.Photos.Tests.Stores;

public sealed class FolderStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_folder_that_is_named_twice_is_looked_through_once()
    {
        PictureMaker.WriteLivePhoto(folder.At("in"), "IMG_0001", Samples.FaceTime());
        var report = await Samples.Scan(new ScanRequest(PhotoStore.OpenAll([folder.At("in"), folder.At("in/"), folder.At("in")])));
        Assert.Equal((folder.At("in"), 2), (Assert.Single(report.Stores).Path, report.Stores[0].Files));
    }

    [Fact]
    public async Task A_folder_inside_another_is_looked_through_once()
    {
        PictureMaker.WriteLivePhoto(folder.At("in"), "IMG_0001", Samples.FaceTime());
        PictureMaker.WriteLivePhoto(folder.Path, "IMG_0002", Samples.Ordinary());
        var report = await Samples.Scan(new ScanRequest(PhotoStore.OpenAll([folder.Path, folder.At("in")])));
        Assert.Equal([2, 2], report.Stores.Select(store => store.Files));
    }

    [Theory]
    [InlineData("@300000000000")]
    [InlineData("@-70000000000")]
    public async Task A_file_of_an_impossible_time_is_looked_at_like_any_other(string time)
    {
        // Of the usual file systems only this one keeps such times.
        Assert.SkipUnless(Directory.Exists("/dev/shm"), "There is no file system in memory.");
        var odd = Directory.CreateDirectory($"/dev/shm/facetimehelp-{Guid.NewGuid()}").FullName;
        try
        {
            var made = PictureMaker.WriteLivePhoto(odd, "IMG_0001", Samples.FaceTime());
            folder.InShell($"touch -d {time} {made.Still} {made.Movie}");
            Assert.Equal(Verdict.Appeared, (await Samples.Scan(Samples.Request(odd))).Verdict);
            Assert.NotEqual(0, FileStamps.Sum(PhotoStore.Open(odd), TestContext.Current.CancellationToken));
            Assert.NotEqual(0, FileStamps.Sum(PhotoStore.Open(made.Still), TestContext.Current.CancellationToken));
            DatabaseFiles.At(made.Still).Stamp();
        }
        finally
        {
            Directory.Delete(odd, recursive: true);
        }
    }

    [Fact]
    public void Pictures_and_movies_are_candidates_at_any_depth_and_in_any_case()
    {
        foreach (var name in new[] { "a.HEIC", "b.heif", "c.Jpg", "d.jpeg", "e.mov", "f.mp4", "g.AAE", "._a.HEIC", "heic" })
            Write(Path.Combine("deep", "deeper", name));
        Assert.Equal(
            ["deep/deeper/a.HEIC", "deep/deeper/b.heif", "deep/deeper/c.Jpg", "deep/deeper/d.jpeg", "deep/deeper/e.mov"],
            Candidates());
        Assert.Equal(4, Entries().OfType<OtherFile>().Count());
    }

    [Fact]
    public void A_candidate_keeps_the_path_as_it_was_given()
    {
        Write(Path.Combine("in", "a.jpg"));
        var given = Path.Combine(folder.Path, ".", "in");
        var candidate = Samples.Candidate(Path.Combine(given, "a.jpg"));
        Assert.Equal(Path.Combine(given, "a.jpg"), candidate.Path);
        Assert.Equal("a.jpg", candidate.RelativePath);
    }

    [Theory]
    [InlineData("weiß ünd bløß 🤳.jpg")]
    [InlineData(" leading and trailing .jpg")]
    [InlineData("line\nbreak.jpg")]
    [InlineData("it's \"quoted\" *?.jpg")]
    public void Odd_names_survive(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows refuses some of these names.");
        Write(name);
        Assert.Equal([name], Candidates());
    }

    [Fact]
    public void A_folder_named_like_a_picture_is_a_folder()
    {
        Write(Path.Combine("x.jpg", "y.jpg"));
        Assert.Equal(["x.jpg/y.jpg"], Candidates());
    }

    [Fact]
    public void Links_are_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need an administrator there.");
        Write("a.jpg");
        File.CreateSymbolicLink(folder.At("b.jpg"), folder.At("a.jpg"));
        File.CreateSymbolicLink(folder.At("broken.jpg"), folder.At("nowhere"));
        Directory.CreateSymbolicLink(folder.At("circle"), folder.Path);
        Assert.Equal(["a.jpg"], Candidates());
    }

    [Fact]
    public async Task A_pipe_named_like_a_picture_does_not_hold_up_the_scan()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no pipes among files there.");
        using (var mkfifo = Process.Start("mkfifo", [folder.At("x.jpg")]))
            await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);
        var report = await Samples.Scan(folder).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.Equal("It is empty, or not an ordinary file.", Assert.Single(report.Stores[0].Unreadable).Reason);
    }

    [Fact]
    public async Task Names_that_are_no_text_are_told_once_each()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "No other system allows them.");
        PictureMaker.WriteLivePhoto(folder.At("open"), "lp_image", Samples.FaceTime());
        folder.InShell("""touch "$(printf '\377.jpg')" && mkdir "$(printf 'x\377')" && touch "$(printf 'x\377/b.jpg')" """);
        var report = await Samples.Scan(folder);
        Assert.Equal(Verdict.Appeared, report.Verdict);
        Assert.Equal(2, report.Stores[0].Unreadable.Length);
        Assert.All(report.Stores[0].Unreadable, part => Assert.Equal("It was there a moment ago and is now gone, or its name is not one this system can read.", part.Reason));
        // .NET cannot name them, and so not delete them.
        folder.InShell("rm -r -- *");
    }

    [Fact]
    public async Task A_locked_folder_is_told_and_the_rest_is_still_scanned()
    {
        PictureMaker.WriteLivePhoto(folder.At("open"), "lp_image", Samples.FaceTime());
        Write(Path.Combine("locked", "a.jpg"));
        folder.Lock(folder.At("locked"));
        var report = await Samples.Scan(folder);
        Assert.Equal(Verdict.Appeared, report.Verdict);
        var part = Assert.Single(report.Stores[0].Unreadable);
        Assert.Equal((folder.At("locked"), "You are not allowed to look into this folder.", true), (part.Path, part.Reason, part.MightBeNew));
    }

    [Fact]
    public async Task A_folder_that_gives_away_only_names_is_told()
    {
        Write(Path.Combine("names", "a.jpg"));
        folder.LeaveNamesOnly(folder.At("names"));
        var report = await Samples.Scan(folder);
        Assert.Equal(Verdict.Unreadable, report.Verdict);
        Assert.Equal(folder.At("names"), Assert.Single(report.Stores[0].Unreadable).Path);
    }

    [Fact]
    public void A_missing_store_says_what_to_do()
    {
        var path = folder.At("nowhere");
        var problem = Assert.Throws<StoreUnavailableException>(() => PhotoStore.Open(path));
        Assert.Equal(path, problem.Path);
        Assert.Equal($"There is no folder or file at '{path}', or you may not see it. Check the spelling, and that the disk or phone is connected.", problem.Message);
    }

    [Fact]
    public void A_locked_store_says_what_to_do()
    {
        folder.Lock(folder.Path);
        var problem = Assert.Throws<StoreUnavailableException>(() => PhotoStore.Open(folder.Path));
        Assert.Equal(
            $"You are not allowed to look into '{folder.Path}'. Give yourself the permission to read it, or choose another folder.",
            problem.Message);
    }

    private void Write(string relative)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.At(relative))!);
        File.WriteAllText(folder.At(relative), "text");
    }

    private IEnumerable<StoreEntry> Entries() => PhotoStore.Open(folder.Path).Entries(TestContext.Current.CancellationToken);

    private IEnumerable<string> Candidates() =>
        Entries().OfType<FileGroup>().SelectMany(group => group.Files).Select(candidate => candidate.RelativePath).Order(StringComparer.Ordinal);
}
