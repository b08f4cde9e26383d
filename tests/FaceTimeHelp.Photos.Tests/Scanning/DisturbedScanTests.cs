using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Tests.Scanning;

/// <summary>Scans while somebody deletes, shortens and moves what they look at.</summary>
public sealed class DisturbedScanTests : IDisposable
{
    private const int Pictures = 60;
    private const int Scans = 40;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Files_that_vanish_or_shrink_are_told_one_by_one_and_nothing_is_thrown()
    {
        Directory.CreateDirectory(folder.At("in"));
        using var over = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var disturbing = Task.Run(() => Disturb(over.Token), TestContext.Current.CancellationToken);
        for (var scan = 0; scan < Scans; scan++)
            AssertToldOnce(await Samples.Scan(Samples.Request(folder.Path) with { All = scan % 2 == 0 }));
        await over.CancelAsync();
        await disturbing;
        Restore();
        var report = await Samples.Scan(folder);
        Assert.Equal((Verdict.Appeared, Pictures), (report.Verdict, report.Pictures.Length));
        Assert.Empty(report.Stores[0].Unreadable);
    }

    private static void AssertToldOnce(ScanReport report)
    {
        var parts = report.Stores[0].Unreadable;
        Assert.Equal(parts.Length, parts.Select(part => part.Path).Distinct().Count());
        Assert.All(parts, part => Assert.NotEmpty(part.Reason));
    }

    private void Disturb(CancellationToken token)
    {
        for (var number = 0; !token.IsCancellationRequested; number++)
        {
            var path = folder.At($"in/{number % Pictures}.HEIC");
            switch (number % 5)
            {
                case 0:
                    File.Delete(path);
                    break;
                case 1:
                    File.WriteAllBytes(path, []);
                    break;
                case 2:
                    using (var file = new FileStream(path, FileMode.OpenOrCreate))
                        file.SetLength(300);
                    break;
                case 3:
                    Directory.Move(folder.At("in"), folder.At("out"));
                    Directory.Move(folder.At("out"), folder.At("in"));
                    break;
                default:
                    Make(number % Pictures);
                    break;
            }
        }
    }

    private void Restore()
    {
        for (var number = 0; number < Pictures; number++)
            Make(number);
    }

    private void Make(int number) => PictureMaker.WriteLivePhoto(folder.At("in"), $"{number}", Samples.FaceTime(Samples.Id(number)));
}
