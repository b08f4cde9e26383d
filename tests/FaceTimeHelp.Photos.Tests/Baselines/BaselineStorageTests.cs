using FaceTimeHelp.Photos.Baselines;

namespace FaceTimeHelp.Photos.Tests.Baselines;

public sealed class BaselineStorageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private readonly Baseline baseline = new(
        Samples.Noon,
        [
            new BaselineFile("DCIM/weiß \"ß\".HEIC", 1234, Samples.Noon.AddTicks(1234567), Samples.FirstId),
            new BaselineFile("b.mov", 0, Samples.Noon, Id: null),
        ]);

    private string Place => folder.At("before.json");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_saved_is_loaded_to_the_last_tick()
    {
        baseline.Save(Place);
        var loaded = Baseline.Load(Place);
        Assert.Equal(baseline.Taken, loaded.Taken);
        Assert.Equal(baseline.Files, loaded.Files);
    }

    [Fact]
    public void Saving_replaces_the_old_file_and_leaves_no_other_behind()
    {
        File.WriteAllText(Place, "old");
        baseline.Save(Place);
        Assert.Equal(2, Baseline.Load(Place).Files.Length);
        Assert.Equal([Place], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_save_that_fails_leaves_nothing_behind()
    {
        Directory.CreateDirectory(Place);
        Assert.ThrowsAny<Exception>(() => baseline.Save(Place));
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Only_the_user_may_read_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There the folder decides.");
        baseline.Save(Place);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Place));
    }

    [Fact]
    public void A_missing_baseline_says_what_to_do() =>
        Assert.Equal(
            $"There is no baseline at '{Place}'. Check the path, or take one first: scan --save-baseline.",
            Assert.Throws<BaselineException>(() => Baseline.Load(Place)).Message);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("hello")]
    [InlineData("""{ "version": 1, "taken": "2025-06-01T12:00:00Z" }""")]
    [InlineData("""{ "version": 1, "taken": "2025-06-01T12:00:00Z", "files": null }""")]
    [InlineData("""{ "version": 1, "taken": "2025-06-01T12:00:00Z", "files": [null] }""")]
    [InlineData("""{ "version": 1, "taken": "2025-06-01T12:00:00Z", "files": [{ "path": "a", "length": 1 }] }""")]
    [InlineData("""{ "version": 1, "taken": "yesterday", "files": [] }""")]
    [InlineData("""{ "version": 0, "taken": "2025-06-01T12:00:00Z", "files": [] }""")]
    public void A_damaged_baseline_says_what_to_do(string json)
    {
        File.WriteAllText(Place, json);
        Assert.Equal(
            $"The baseline '{Place}' is damaged, or is not a baseline. Take a new one: scan --save-baseline.",
            Assert.Throws<BaselineException>(() => Baseline.Load(Place)).Message);
    }

    [Fact]
    public void A_baseline_cut_short_anywhere_is_damaged()
    {
        baseline.Save(Place);
        var whole = File.ReadAllBytes(Place);
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(Place, whole[..length]);
            Assert.Throws<BaselineException>(() => Baseline.Load(Place));
        }
    }

    [Fact]
    public void A_baseline_of_a_newer_program_says_what_to_do()
    {
        File.WriteAllText(Place, """{ "version": 3, "shape": "unknown" }""");
        Assert.Equal(
            $"The baseline '{Place}' has version 3; this program reads version 2. Update the program, or take a new baseline: scan --save-baseline.",
            Assert.Throws<BaselineException>(() => Baseline.Load(Place)).Message);
    }
}
