using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Formats;

namespace FaceTimeHelp.Photos.Reading;

/// <summary>
/// Proves that a file that could not be read, or not wholly, is no FaceTime picture all the same, so that it need not keep a scan from
/// saying "nothing". Either the file is far too large for a three-second movie, or both of these hold:
/// <list type="number">
/// <item>Every byte of it was read, and nowhere do they spell <c>FaceTime</c>, which each confirmed mark does.</item>
/// <item>No byte that could spell it is missing: the file is not cut short; or it is a HEIC whose list of parts is whole
/// and names no camera data, the only part that can bear the mark.</item>
/// </list>
/// Any other file that is cut short, empty, filled with zeros, gone or locked may have been the picture.
/// </summary>
internal static class FaceTimeExclusion
{
    /// <summary>In bytes. FaceTime's movies have three seconds, which take a few million.</summary>
    private const long LongestMovie = 256 << 20;

    public static bool Proves(PhotoFile file, bool isCutShort, CancellationToken token) =>
        file.Length > LongestMovie || (!MayMissTheMark(file, isCutShort) && !SpellsFaceTime(file, token));

    private static bool MayMissTheMark(PhotoFile file, bool isCutShort) =>
        isCutShort && HeifItems.TryRead(file) is not { NamesExif: false };

    private static bool SpellsFaceTime(PhotoFile file, CancellationToken token) =>
        ByteSearch.In(file, [new Region(0, file.Length)], token).SpellsFaceTime;
}
