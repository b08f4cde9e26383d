namespace FaceTimeHelp.Photos.Reading;

/// <summary>
/// Tells when a file that could not be read, or not wholly, is no FaceTime picture all the same, so that it need not keep a scan from
/// saying "nothing". Both must hold:
/// <list type="number">
/// <item>Every byte of it was read, and nowhere do they spell <c>FaceTime</c>, which each confirmed mark does.</item>
/// <item>No byte that could spell it is missing: the file is not cut short; or it is a HEIC whose list of parts is whole
/// and names no camera data, the only part that can bear the mark.</item>
/// </list>
/// Any other file that is cut short, empty, filled with zeros, gone or locked may have been the picture.
/// </summary>
internal static class RuledOut
{
    private const int BufferLength = 1 << 16;

    public static bool Is(Stream stream, bool isCutShort, CancellationToken token) =>
        (!isCutShort || HeifItems.TryRead(stream) is { NamesExif: false }) && !SpellsFaceTime(stream, token);

    // The second spelling is UTF-16, in either byte order.
    private static bool SpellsFaceTime(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("FaceTime"u8) >= 0 || bytes.IndexOf("F\0a\0c\0e\0T\0i\0m\0e"u8) >= 0;

    private static bool SpellsFaceTime(Stream stream, CancellationToken token)
    {
        const int overlap = 16;
        var buffer = new byte[BufferLength];
        stream.Position = 0;
        for (var kept = 0; ;)
        {
            token.ThrowIfCancellationRequested();
            var read = stream.Read(buffer, kept, buffer.Length - kept);
            var filled = buffer.AsSpan(0, kept + read);
            if (read == 0 || SpellsFaceTime(filled))
                return read != 0;
            kept = Math.Min(overlap, filled.Length);
            filled[^kept..].CopyTo(buffer);
        }
    }
}
