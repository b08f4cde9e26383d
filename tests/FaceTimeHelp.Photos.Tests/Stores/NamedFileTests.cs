using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Tests.Stores;

/// <summary>One file that was asked for by its name, in the place of a folder.</summary>
public sealed class NamedFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a.heic", Verdict.AppearedWithoutMovie)]
    [InlineData("a.mov", Verdict.AppearedWithoutStill)]
    public async Task A_picture_or_a_movie_is_looked_at_whatever_it_is_called(string name, Verdict verdict)
    {
        var made = PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime());
        foreach (var given in new[] { name, "A.MP4", "without-any-ending" })
        {
            File.Copy(name == "a.mov" ? made.Movie : made.Still, folder.At("copy-" + given));
            Assert.Equal(verdict, await JudgeAsync("copy-" + given));
        }
    }

    [Fact]
    public async Task A_picture_is_told_by_its_own_name_through_a_link_too()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need an administrator there.");
        var made = PictureMaker.WriteLivePhoto(folder.At("in"), "a", Samples.FaceTime());
        File.CreateSymbolicLink(folder.At("link"), made.Still);
        var picture = Assert.Single((await Samples.Scan(Samples.Request(folder.At("link")))).Pictures);
        Assert.Equal((folder.At("link"), "link"), (picture.Still!.Path, picture.Still.RelativePath));
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("notes.jpg")]
    public Task A_file_that_is_no_picture_could_not_be_read(string name)
    {
        File.WriteAllText(folder.At(name), "Dear diary, today I was not a picture.");
        return CouldNotBeReadAsync(name, "It is no picture or movie of a kind that this program knows, and no folder or library.");
    }

    [Theory]
    [InlineData("short.txt")]
    [InlineData("short.jpg")]
    public Task A_file_of_a_few_letters_could_not_be_read(string name)
    {
        File.WriteAllText(folder.At(name), "hi");
        return CouldNotBeReadAsync(name, "It is too small to be a picture. Perhaps it was not copied completely.");
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("empty.jpg")]
    public Task An_empty_file_could_not_be_read(string name)
    {
        File.WriteAllText(folder.At(name), "");
        return CouldNotBeReadAsync(name, "It is empty, or not an ordinary file.");
    }

    [Theory]
    [InlineData("pipe")]
    [InlineData("pipe.jpg")]
    public Task A_pipe_could_not_be_read(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no pipes among files there.");
        folder.InShell("mkfifo " + name);
        return CouldNotBeReadAsync(name, "It is empty, or not an ordinary file.");
    }

    [Theory]
    [InlineData("dangling", "nowhere", "It is a link, and what it leads to is not there.")]
    [InlineData("dangling.jpg", "no/where.jpg", "It is a link, and what it leads to is not there.")]
    [InlineData("circle.jpg", "circle.jpg", "It leads nowhere: Too many levels of symbolic links")]
    [InlineData("device", "/dev/zero", "It is empty, or not an ordinary file.")]
    [InlineData("device.jpg", "/dev/zero", "It is empty, or not an ordinary file.")]
    public Task A_link_that_leads_to_no_file_could_not_be_read(string name, string target, string reason)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need an administrator there.");
        File.CreateSymbolicLink(folder.At(name), target);
        return CouldNotBeReadAsync(name, reason);
    }

    [Fact]
    public Task A_locked_picture_could_not_be_read()
    {
        PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime());
        folder.Lock(folder.At("a.HEIC"));
        return CouldNotBeReadAsync("a.HEIC", "You are not allowed to look at it.");
    }

    [Fact]
    public void A_file_that_is_gone_by_the_time_it_is_looked_at_is_told()
    {
        File.WriteAllText(folder.At("a.jpg"), "text");
        var store = PhotoStore.Open(folder.At("a.jpg"));
        File.Delete(folder.At("a.jpg"));
        var closed = Assert.IsType<InaccessiblePart>(Assert.Single(store.Entries(TestContext.Current.CancellationToken)));
        Assert.Equal("It was there a moment ago and is now gone, or its name is not one this system can read.", closed.Reason);
    }

    /// <summary>Also where a baseline knows that it could not be read before: it was asked for.</summary>
    private async Task CouldNotBeReadAsync(string name, string reason)
    {
        var request = Samples.Request(folder.At(name));
        var first = await Samples.Scan(request).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.Equal(Verdict.Unreadable, first.Verdict);
        var part = Assert.Single(first.Stores[0].Unreadable);
        Assert.Equal((folder.At(name), true), (part.Path, part.MightBeNew));
        Assert.StartsWith(reason, part.Reason, StringComparison.Ordinal);
        Assert.Equal(Verdict.Unreadable, (await Samples.Scan(request with { Baseline = first.CurrentBaseline.Value })).Verdict);
    }

    private async Task<Verdict> JudgeAsync(string name) => (await Samples.Scan(Samples.Request(folder.At(name)))).Verdict;
}
