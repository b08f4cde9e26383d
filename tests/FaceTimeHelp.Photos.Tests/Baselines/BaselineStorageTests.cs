using System.IO.Hashing;
using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Tests.Reading;

namespace FaceTimeHelp.Photos.Tests.Baselines;

public sealed class BaselineStorageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private readonly Baseline baseline = new(
        Samples.Noon.AddTicks(1234567),
        new BaselineParts([new KnownFile(1, 2, 3), new KnownFile(ulong.MaxValue, 5, 6)], [7], [], [8, 9, 10], [11], [12]));

    private string Place => folder.At("before.baseline");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_saved_is_loaded_to_the_last_tick()
    {
        baseline.Save(Place);
        var loaded = Baseline.Load(Place);
        Assert.Equal((baseline.Taken, 2), (loaded.Taken, loaded.Count));
        Assert.Equal(baseline.Parts.Files, loaded.Parts.Files);
        Assert.Equal(
            [[7], [], [8, 9, 10], [11], [12]],
            new[] { loaded.Parts.AlwaysReopen, loaded.Parts.NotOnDisk, loaded.Parts.Ids, loaded.Parts.Rows, loaded.Parts.Closed });
    }

    [Fact]
    public void Its_bytes_are_the_same_on_every_machine()
    {
        new Baseline(DateTimeOffset.UnixEpoch, new BaselineParts([new KnownFile(1, 2, 3)], [], [], [4], [], [5])).Save(Place);
        Assert.Equal(
            "46544842" + "04000000" + "0080B5F7F57F9F08"
            + "01000000" + "0100000000000000" + "0200000000000000" + "0300000000000000" + "00000000" + "00000000" + "01000000" + "0400000000000000" + "00000000"
            + "01000000" + "0500000000000000",
            Convert.ToHexString(File.ReadAllBytes(Place)[..^8]));
    }

    [Fact]
    public void One_of_version_3_is_read_too_and_names_nothing_that_was_closed()
    {
        byte[] bytes = [.. "FTHB"u8, 3, 0, 0, 0, .. BitConverter.GetBytes(Samples.Noon.UtcTicks), .. new byte[4 * 4], 1, 0, 0, 0, .. BitConverter.GetBytes(11UL)];
        File.WriteAllBytes(Place, [.. bytes, .. BitConverter.GetBytes(XxHash3.HashToUInt64(bytes))]);
        var loaded = Baseline.Load(Place);
        Assert.Equal(Samples.Noon, loaded.Taken);
        Assert.Equal([[11], []], new[] { loaded.Parts.Rows, loaded.Parts.Closed });
    }

    [Fact]
    public void Saving_replaces_the_old_file_and_leaves_no_other_behind()
    {
        File.WriteAllText(Place, "old");
        baseline.Save(Place);
        Assert.Equal(2, Baseline.Load(Place).Count);
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
    [InlineData("hello")]
    [InlineData("FTHB")]
    [InlineData("FTHB\u0003\0\0\0")]
    [InlineData("FTHB\u0004\0\0\0")]
    public void A_damaged_baseline_says_what_to_do(string text)
    {
        File.WriteAllText(Place, text);
        Assert.Equal(
            $"The baseline '{Place}' is damaged, or is not a baseline. Take a new one: scan --save-baseline.",
            Assert.Throws<BaselineException>(() => Baseline.Load(Place)).Message);
    }

    [Fact]
    public void A_file_that_is_far_too_large_is_refused_before_it_is_read()
    {
        using (var file = File.Create(Place))
            file.SetLength(3L << 30);
        Assert.Equal(
            $"'{Place}' is far too large to be a baseline: 3,072 MB. Check the path, or take a new one: scan --save-baseline.",
            Frugally.Do(() => Assert.Throws<BaselineException>(() => Baseline.Load(Place)), mostMegabytes: 1).Message);
    }

    [Fact]
    public void A_baseline_with_any_byte_altered_is_never_believed()
    {
        baseline.Save(Place);
        var whole = File.ReadAllBytes(Place);
        for (var at = 0; at < whole.Length; at++)
        {
            var altered = whole.ToArray();
            altered[at] ^= 0x10;
            File.WriteAllBytes(Place, altered);
            Assert.Throws<BaselineException>(() => Baseline.Load(Place));
        }
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

    [Theory]
    [InlineData(0L, 2)]
    [InlineData(0L, -1)]
    [InlineData(0L, int.MaxValue)]
    [InlineData(0L, 1 << 29)]
    [InlineData(-1L, 0)]
    [InlineData(long.MaxValue, 0)]
    public void A_baseline_that_claims_what_cannot_be_is_damaged(long taken, int count)
    {
        byte[] bytes = [.. "FTHB"u8, 3, 0, 0, 0, .. BitConverter.GetBytes(taken), .. BitConverter.GetBytes(count), .. new byte[16]];
        File.WriteAllBytes(Place, [.. bytes, .. BitConverter.GetBytes(XxHash3.HashToUInt64(bytes))]);
        Assert.Equal(
            $"The baseline '{Place}' is damaged, or is not a baseline. Take a new one: scan --save-baseline.",
            Assert.Throws<BaselineException>(() => Baseline.Load(Place)).Message);
    }

    [Theory]
    [InlineData("{ \"version\": 2, \"taken\": \"2025-06-01T12:00:00Z\", \"files\": [] }")]
    [InlineData("FTHB\u0002\0\0\0and whatever comes then")]
    [InlineData("FTHB\u0005\0\0\0and whatever comes then")]
    public void A_baseline_of_another_version_says_what_to_do(string text)
    {
        File.WriteAllText(Place, text);
        Assert.Equal(
            $"The baseline '{Place}' was written by another version of this program, which kept it in another way. Take a new one: scan --save-baseline.",
            Assert.Throws<BaselineException>(() => Baseline.Load(Place)).Message);
    }
}
