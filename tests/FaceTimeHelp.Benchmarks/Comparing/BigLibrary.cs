using FaceTimeHelp.Photos.Libraries;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;

namespace FaceTimeHelp.Benchmarks.Comparing;

/// <summary>Makes the list of a Photos library whose pictures are all in iCloud: one in ten thousand is FaceTime's, one in three of the others a Live Photo.</summary>
internal static class BigLibrary
{
    private static readonly DateTimeOffset Added = new(2020, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public static void Write(string path, int assets) =>
        LibraryMaker.WriteLibrary(path, new ListToMake([.. Enumerable.Range(0, assets).Select(Asset)]) { InLog = false });

    private static AssetToMake Asset(int number)
    {
        var (row, id) = (Name(number, 0), Name(number, 1));
        return number % 10_000 == 5_000
            ? AssetToMake.FaceTime(row, id, new FaceTimeLens("iPhone 16 Pro", Camera.Front), Added.AddMinutes(number)) with { Files = null, IsInCloud = true }
            : new AssetToMake(row)
            {
                IsLive = number % 3 == 0,
                IsInCloud = true,
                MediaGroup = number % 3 == 0 ? id : null,
                OriginalName = $"IMG_{number % 10_000:0000}.HEIC",
                LensModel = "iPhone 15 Pro back triple camera 6.765mm f/1.78",
                BundleId = "com.apple.camera",
                Added = Added.AddMinutes(number),
            };
    }

    private static string Name(int number, short kind) => new Guid(number, kind, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0).ToString().ToUpperInvariant();
}
