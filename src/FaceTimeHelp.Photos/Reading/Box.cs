using System.Buffers.Binary;
using System.Text;

namespace FaceTimeHelp.Photos.Reading;

/// <summary>One box of a HEIC or QuickTime file (ISO/IEC 14496-12 section 4.2): a length, a type, a body.</summary>
/// <param name="Type">Four characters.</param>
/// <param name="Body">Where its body begins, in bytes from the start of the file.</param>
/// <param name="End">The first byte after it; never beyond the box or file around it.</param>
internal readonly record struct Box(string Type, long Body, long End)
{
    private const int ShortHeader = 8;
    private const int LongHeader = 16;

    public long BodyLength => End - Body;

    /// <summary>The box at <paramref name="start"/>, or null where its length is impossible or runs past <paramref name="limit"/>.</summary>
    public static Box? TryRead(Stream stream, long start, long limit)
    {
        Span<byte> header = stackalloc byte[LongHeader];
        header.Clear();
        stream.Position = start;
        stream.ReadAtLeast(header, LongHeader, throwOnEndOfStream: false);
        return TryParse(header, start, limit);
    }

    /// <summary>The file itself, as if it were a box around its outermost boxes.</summary>
    public static Box WholeFile(Stream stream) => new("file", 0, stream.Length);

    /// <summary>The boxes inside this one, from <paramref name="offset"/> bytes into its body; null comes last where one does not fit.</summary>
    public IEnumerable<Box?> Children(Stream stream, int offset = 0)
    {
        // Fewer than eight bytes left over are padding: QuickTime ends some lists with a zero.
        for (var at = Body + offset; at + ShortHeader <= End;)
        {
            var child = TryRead(stream, at, End);
            yield return child;
            if (child is null)
                yield break;
            at = child.Value.End;
        }
    }

    /// <summary>The big-endian number at <paramref name="offset"/> bytes into the body; zero where the body is too short for it.</summary>
    public uint UInt32At(Stream stream, int offset)
    {
        Span<byte> number = stackalloc byte[4];
        if (BodyLength < offset + number.Length)
            return 0;
        stream.Position = Body + offset;
        stream.ReadExactly(number);
        return BinaryPrimitives.ReadUInt32BigEndian(number);
    }

    /// <summary>The version of a "full box": the first byte of its body.</summary>
    public uint Version(Stream stream) => UInt32At(stream, 0) >> 24;

    private static Box? TryParse(ReadOnlySpan<byte> header, long start, long limit)
    {
        var (length, headerLength) = BinaryPrimitives.ReadUInt32BigEndian(header) switch
        {
            // Up to the end: only the last box of a file may say so.
            0 => (limit - start, ShortHeader),
            1 => (BinaryPrimitives.ReadInt64BigEndian(header[8..]), LongHeader),
            var given => (given, ShortHeader),
        };
        if (length < headerLength || length > limit - start)
            return null;
        return new Box(Encoding.Latin1.GetString(header[4..8]), start + headerLength, start + length);
    }
}
