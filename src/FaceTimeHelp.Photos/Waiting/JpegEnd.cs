using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Formats;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Waiting;

/// <summary>Tells a JPEG that may still be copied: it shows its camera data before its picture is there, and says nowhere how long it will be.</summary>
internal static class JpegEnd
{
    /// <summary>False too where the file is no JPEG, or cannot be read now.</summary>
    public static bool IsMissing(Candidate candidate)
    {
        if (!candidate.IsHere)
            return false;
        try
        {
            using var file = PhotoFile.Open(candidate.Source, candidate.Length);
            return FileFormats.Of(file) == FileFormat.Jpeg && JpegLayout.LacksEndMarker(file);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
