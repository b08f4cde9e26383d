using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Reading;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Tests;

/// <summary>The pictures that the tests begin from.</summary>
internal static class Samples
{
    public const string FirstId = "A1B2C3D4-0000-4000-8000-000000000001";
    public const string SecondId = "A1B2C3D4-0000-4000-8000-000000000002";

    /// <summary>Names under which a library lists pictures.</summary>
    public const string FirstRow = "A0000000-0000-4000-8000-00000000000A";
    public const string SecondRow = "B0000000-0000-4000-8000-00000000000B";

    /// <summary>The identifier of this number, of twelve digits at most: <see cref="FirstId"/> is that of 1.</summary>
    public static string Id(int number) => $"A1B2C3D4-0000-4000-8000-{number:D12}";

    public static DateTimeOffset Noon { get; } = new(2025, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public static LivePhotoToMake FaceTime(string id = FirstId, DateTimeOffset? arrived = null) =>
        LivePhotoToMake.FaceTime(id, new FaceTimeLens("iPhone 16 Pro", Camera.Front), arrived ?? Noon);

    /// <summary>A FaceTime picture that a library lists, with its files.</summary>
    public static AssetToMake Listed(string id = FirstId, DateTimeOffset? arrived = null) =>
        AssetToMake.FaceTime(FirstRow, id, new FaceTimeLens("iPhone 16 Pro", Camera.Front), arrived ?? Noon);

    public static LivePhotoToMake Ordinary(string id = SecondId, DateTimeOffset? taken = null) =>
        LivePhotoToMake.Ordinary(id, "iPhone 15", taken ?? Noon);

    public static ScanRequest Request(params string[] paths) => new([.. paths.Select(PhotoStore.Open)]);

    public static Task<ScanReport> Scan(TemporaryFolder folder) => Scan(Request(folder.Path));

    public static Task<ScanReport> Scan(ScanRequest request) =>
        Photos.Scanning.Scan.RunAsync(request, progress: null, TestContext.Current.CancellationToken);

    /// <summary>The file at <paramref name="path"/>, as its folder shows it.</summary>
    public static Candidate Candidate(string path) =>
        PhotoStore.Open(Path.GetDirectoryName(path)!).Entries(TestContext.Current.CancellationToken)
            .OfType<FileGroup>().SelectMany(group => group.Files).Single(file => file.Path == path);

    public static PhotoReading Read(string path)
    {
        var candidate = Candidate(path);
        return ReadFile.Of(candidate, PhotoReader.Read(candidate, TestContext.Current.CancellationToken)).Reading;
    }

    /// <summary>The same, once these bytes were written there.</summary>
    public static PhotoReading Read(string path, ReadOnlySpan<byte> bytes)
    {
        File.WriteAllBytes(path, bytes);
        return Read(path);
    }
}
