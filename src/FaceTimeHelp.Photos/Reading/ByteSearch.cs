using System.Buffers;
using System.Text;
using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Reading;

/// <summary>
/// Searches raw bytes for <c>FaceTime</c> and UUIDs without interpreting the format. Each confirmed mark spells <c>FaceTime</c>, so what
/// does not spell it bears none; and what ties two files together is a UUID in both.
/// </summary>
/// <param name="SpellsFaceTime">Whether it spells <c>FaceTime</c>; the rest was not looked at then.</param>
/// <param name="UuidFingerprints">The fingerprints of all UUIDs in it, content identifiers among them.</param>
internal readonly record struct ByteSearch(bool SpellsFaceTime, IReadOnlyList<ulong> UuidFingerprints)
{
    private const int UuidLength = 36;

    /// <summary>In bytes: how much of a window is searched again with the next one, so that nothing is missed across the border.</summary>
    private const int Overlap = UuidLength + 4;

    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);

    /// <exception cref="IOException">The system could not read them.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ByteSearch In(PhotoFile file, IEnumerable<Region> regions, CancellationToken token = default)
    {
        var uuids = new List<ulong>();
        foreach (var region in regions)
        {
            if (SpellsFaceTimeIn(file, region, uuids, token))
                return new ByteSearch(true, uuids);
        }
        return new ByteSearch(false, uuids);
    }

    private static bool SpellsFaceTimeIn(PhotoFile file, Region region, List<ulong> uuids, CancellationToken token)
    {
        for (var at = region.Start; at < region.End; at += ReadWindow.Size - Overlap)
        {
            token.ThrowIfCancellationRequested();
            var bytes = file.At(at, (int)Math.Min(ReadWindow.Size, region.End - at));
            if (SpellsFaceTimeIn(bytes))
                return true;
            Collect(bytes, uuids);
        }
        return false;
    }

    // The second spelling is UTF-16, in either byte order.
    private static bool SpellsFaceTimeIn(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("FaceTime"u8) >= 0 || bytes.IndexOf("F\0a\0c\0e\0T\0i\0m\0e"u8) >= 0;

    private static void Collect(ReadOnlySpan<byte> bytes, List<ulong> uuids)
    {
        for (var from = 0; bytes[from..].IndexOf((byte)'-') is >= 0 and var found; from += found + 1)
        {
            var start = from + found - 8;
            if (start >= 0 && start + UuidLength <= bytes.Length && IsUuid(bytes.Slice(start, UuidLength)))
                uuids.Add(FingerprintOf(bytes.Slice(start, UuidLength)));
        }
    }

    private static bool IsUuid(ReadOnlySpan<byte> text) =>
        text[8] == '-' && text[13] == '-' && text[18] == '-' && text[23] == '-'
        && AreHex(text[..8]) && AreHex(text[9..13]) && AreHex(text[14..18]) && AreHex(text[19..23]) && AreHex(text[24..]);

    private static bool AreHex(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept(HexDigits) < 0;

    private static ulong FingerprintOf(ReadOnlySpan<byte> uuid)
    {
        Span<byte> upperCase = stackalloc byte[UuidLength];
        Ascii.ToUpper(uuid, upperCase, out _);
        return ContentIdentifier.FingerprintOf(upperCase);
    }
}
