namespace FaceTimeHelp.Photos.Making;

/// <summary>A QuickTime movie (QuickTime File Format Specification) of one grey frame, shown for three seconds.</summary>
internal static class MovBytes
{
    public static byte[] Of(MovieToMake movie)
    {
        var type = Bytes.Box("ftyp", new Bytes().Text("qt  ").UInt32(0).Text("qt  ").ToArray());
        byte[] start = [.. type, .. Bytes.Box("mdat", JpegBytes.Plain)];
        return [.. start, .. Bytes.Box("moov", MovieTrack.Header, MovieTrack.Of(frameAt: type.Length + 8), MovieItems.Of(movie))];
    }
}
