using System.Buffers.Binary;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;

namespace FaceTimeHelp.Benchmarks.Comparing;

/// <summary>
/// Makes a phone's DCIM folder of Live Photos, a thousand files in each folder. Files are as long as a phone's, but hollow: what would be the
/// picture is a hole in a box that readers skip.
/// </summary>
internal static class PhoneLibrary
{
    private const int PerFolder = 1000;
    private const long StillLength = 1_800_000;
    private const long MovieLength = 3_200_000;

    private static readonly DateTimeOffset Taken = new(2025, 6, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Writes as many files, two for each picture; of every five hundred pictures, five are FaceTime's.</summary>
    public static void Write(string path, int files)
    {
        for (var picture = 0; picture < files / 2; picture++)
        {
            var folder = Directory.CreateDirectory(Path.Combine(path, "DCIM", $"{100 + (2 * picture / PerFolder)}APPLE")).FullName;
            WritePicture(folder, picture);
        }
    }

    private static void WritePicture(string folder, int picture)
    {
        var id = new Guid(picture, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0).ToString().ToUpperInvariant();
        var faceTime = LivePhotoToMake.FaceTime(id, new FaceTimeLens("iPhone 16 Pro", Camera.Front), Taken.AddMinutes(picture));
        var stem = $"IMG_{picture % 10_000:0000}";
        switch (picture % 500)
        {
            case 100:
                WriteBoth(folder, stem, faceTime);
                break;
            // Its identifier in another case, and another name.
            case 200:
                WriteStill(folder, stem, faceTime);
                WriteMovie(folder, $"{stem}_M", faceTime with { Movie = faceTime.Movie with { Id = id.ToLowerInvariant() } });
                break;
            case 300:
                WriteStill(folder, stem, faceTime);
                WriteStill(folder, $"{stem} 2", faceTime);
                break;
            case 400:
                WriteMovie(folder, stem, faceTime);
                WriteMovie(folder, $"{stem} 2", faceTime);
                break;
            default:
                WriteBoth(folder, stem, LivePhotoToMake.Ordinary(id, "iPhone 15", Taken.AddMinutes(picture)));
                break;
        }
    }

    private static void WriteBoth(string folder, string stem, LivePhotoToMake photo)
    {
        WriteStill(folder, stem, photo);
        WriteMovie(folder, stem, photo);
    }

    private static void WriteStill(string folder, string stem, LivePhotoToMake photo)
    {
        var path = Path.Combine(folder, $"{stem}.HEIC");
        PictureMaker.WriteStill(path, photo.Still, StillFormat.Heic);
        Hollow(path, StillLength, before: null);
        File.SetLastWriteTimeUtc(path, photo.FileTime.UtcDateTime);
    }

    private static void WriteMovie(string folder, string stem, LivePhotoToMake photo)
    {
        var path = Path.Combine(folder, $"{stem}.MOV");
        PictureMaker.WriteMovie(path, photo.Movie);
        // As an iPhone does it: the movie's index comes last.
        Hollow(path, MovieLength, before: "moov");
        File.SetLastWriteTimeUtc(path, photo.FileTime.UtcDateTime);
    }

    /// <summary>Puts a box of nothing before the one of a type, or at the end.</summary>
    private static void Hollow(string path, long length, string? before)
    {
        var bytes = File.ReadAllBytes(path);
        var at = before is null ? bytes.Length : bytes.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(before)) - 4;
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Write);
        var header = new byte[8];
        BinaryPrimitives.WriteUInt32BigEndian(header, (uint)(length - bytes.Length));
        "free"u8.CopyTo(header.AsSpan(4));
        RandomAccess.SetLength(file, length);
        RandomAccess.Write(file, header, at);
        RandomAccess.Write(file, bytes.AsSpan(at), length - (bytes.Length - at));
    }
}
