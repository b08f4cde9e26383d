using CsCheck;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Reading;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Tests.Reading;

/// <summary>
/// No file, however damaged, makes a reader fail, hang or take much memory, and skimming never passes over a mark that a reading finds. A
/// failure prints the seed: set <c>CsCheck_Seed</c> to it and run the test again. With <c>FACETIMEHELP_LONG_TESTS=1</c> it goes on for
/// ten minutes.
/// </summary>
public sealed class DamageTests : IDisposable
{
    /// <summary>In milliseconds, over all files: no measure of speed, only so that a reader without an end is told.</summary>
    private const int HangGuard = 900_000;

    private static readonly int Seconds = Environment.GetEnvironmentVariable("FACETIMEHELP_LONG_TESTS") == "1" ? 600 : 4;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact(Timeout = HangGuard)]
    public Task No_damage_to_a_made_file_makes_a_reader_fail_or_skimming_pass_over_a_mark()
    {
        PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime());
        PictureMaker.WriteLivePhoto(folder.Path, "b", Samples.FaceTime() with { Format = StillFormat.Jpeg });
        PictureMaker.WriteLivePhoto(folder.Path, "c", Samples.Ordinary());
        return HoldsForAsync(Directory.GetFiles(folder.Path), TestContext.Current.CancellationToken);
    }

    [Fact(Timeout = HangGuard)]
    public Task No_damage_to_a_real_file_makes_a_reader_fail_or_skimming_pass_over_a_mark() =>
        HoldsForAsync([.. ((string[])["heic", "jpg", "mov", "pairs", "negatives", "made"]).Select(Corpus.Folder).SelectMany(Damage.PicturesIn)], TestContext.Current.CancellationToken);

    private Task HoldsForAsync(string[] paths, CancellationToken token)
    {
        var whole = paths.Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        Assert.NotEmpty(whole);
        return Task.Run(
            () => Gen.Select(Gen.Int[0, whole.Length - 1], Damage.Any.List[1, 4])
                .Sample((of, damages) => Check(damages.Aggregate(whole[of], (bytes, damage) => damage(bytes))), time: Seconds, threads: 1, print: made => $"{paths[made.Item1]}, damaged {made.Item2.Count} times"),
            token);
    }

    private void Check(byte[] damaged)
    {
        var path = folder.At("damaged");
        File.WriteAllBytes(path, damaged);
        var file = new Candidate(path, "damaged", damaged.Length, default);
        var (skimmed, reading) = Frugally.Do(() => (PhotoReader.Skim(file, TestContext.Current.CancellationToken), PhotoReader.Read(file, TestContext.Current.CancellationToken)));
        Assert.False(skimmed is Unmarked && FaceTimeMarks.In(reading).Any(), "Skimming passed over a mark.");
    }
}
