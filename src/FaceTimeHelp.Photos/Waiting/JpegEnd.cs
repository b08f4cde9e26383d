using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Waiting;

/// <summary>The marker that ends a JPEG (ITU-T T.81, annex B). A file in the middle of being copied lacks it; so do a few whole ones that have something behind it.</summary>
internal static class JpegEnd
{
    private static readonly byte[] Marker = [0xFF, 0xD9];

    /// <summary>False too where the file is no JPEG, or cannot be read now.</summary>
    public static bool IsMissing(Candidate file)
    {
        try
        {
            return IsJpeg(file) && !EndsWithMarker(file.Source);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsJpeg(Candidate file) => file.IsHere && Path.GetExtension(file.Path).ToUpperInvariant() is ".JPG" or ".JPEG";

    private static bool EndsWithMarker(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.Length < Marker.Length)
            return false;

        var end = new byte[Marker.Length];
        stream.Seek(-end.Length, SeekOrigin.End);
        stream.ReadExactly(end);
        return end.AsSpan().SequenceEqual(Marker);
    }
}
