using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Formats;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Waiting;

/// <summary>
/// Recognises a JPEG that may still be copied: its camera data is there before its picture, and nothing in it says how long it will be.
/// </summary>
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
