using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Reading;

namespace FaceTimeHelp.Photos.Tests.Reading;

/// <summary>Does something, and fails where that made room for more memory than any file may cost.</summary>
internal static class Frugally
{
    /// <summary>In MiB, for one file, however damaged it is.</summary>
    private const int MostMegabytes = 64;

    public static T Do<T>(Func<T> act, int mostMegabytes = MostMegabytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var done = act();
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) >> 20, 0, mostMegabytes);
        return done;
    }

    /// <summary>Skims a file of these bytes, and tells what reading it comes to.</summary>
    public static PhotoReading Read(string path, IEnumerable<byte> bytes, int mostMegabytes = MostMegabytes)
    {
        File.WriteAllBytes(path, [.. bytes]);
        var file = Samples.Candidate(path);
        return Do(
            () =>
            {
                PhotoReader.Skim(file, TestContext.Current.CancellationToken);
                return ReadFile.Of(file, PhotoReader.Read(file, TestContext.Current.CancellationToken)).Reading;
            },
            mostMegabytes);
    }
}
