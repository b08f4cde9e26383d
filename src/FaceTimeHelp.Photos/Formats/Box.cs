using System.Buffers.Binary;
using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Formats;

/// <summary>One box of a HEIC or QuickTime file (ISO/IEC 14496-12 section 4.2): a length, a type, a body.</summary>
/// <param name="Body">Where its body begins, in bytes from the start of the file.</param>
/// <param name="End">The first byte after it; never beyond the box or file around it.</param>
internal readonly record struct Box(BoxType Type, long Body, long End)
{
    private const int ShortHeader = 8;
    private const int LongHeader = 16;

    public long BodyLength => End - Body;

    /// <summary>The box at <paramref name="start"/>; null if its length is impossible or it runs past <paramref name="limit"/>.</summary>
    public static Box? TryRead(PhotoFile file, long start, long limit)
    {
        var header = file.At(start, LongHeader);
        if (header.Length < ShortHeader)
            return null;
        var (length, headerLength) = BinaryPrimitives.ReadUInt32BigEndian(header) switch
        {
            // Up to the end: only the last box of a file may say so.
            0 => (limit - start, ShortHeader),
            1 when header.Length == LongHeader => (BinaryPrimitives.ReadInt64BigEndian(header[8..]), LongHeader),
            var given => (given, ShortHeader),
        };
        if (length < headerLength || length > limit - start)
            return null;
        return new Box((BoxType)BinaryPrimitives.ReadUInt32BigEndian(header[4..]), start + headerLength, start + length);
    }

    /// <summary>The file itself, as if it were a box around its outermost boxes.</summary>
    public static Box WholeFile(PhotoFile file) => new(BoxType.File, 0, file.Length);

    /// <summary>
    /// The boxes inside this one, from <paramref name="offset"/> bytes into its body; a null at the end stands for one that does not fit,
    /// or is one too many.
    /// </summary>
    public IEnumerable<Box?> Children(PhotoFile file, int offset = 0)
    {
        // Fewer than eight bytes left over are padding: QuickTime ends some lists with a zero.
        var left = FormatLimits.Parts;
        for (var at = Body + offset; at + ShortHeader <= End;)
        {
            var child = left-- > 0 ? TryRead(file, at, End) : null;
            yield return child;
            if (child is null)
                yield break;
            at = child.Value.End;
        }
    }

    /// <summary>The first box of a type inside this one, or null.</summary>
    public Box? TryFind(PhotoFile file, BoxType type, int offset = 0) =>
        Children(file, offset).FirstOrDefault(child => child?.Type == type);

    /// <summary>The big-endian number at <paramref name="offset"/> bytes into the body; zero where the body is too short for it.</summary>
    public uint UInt32At(PhotoFile file, int offset) =>
        BodyLength >= offset + sizeof(uint) && file.At(Body + offset, sizeof(uint)) is { Length: sizeof(uint) } number
            ? BinaryPrimitives.ReadUInt32BigEndian(number)
            : 0;

    /// <summary>The same of two bytes.</summary>
    public ushort UInt16At(PhotoFile file, int offset) =>
        BodyLength >= offset + sizeof(ushort) && file.At(Body + offset, sizeof(ushort)) is { Length: sizeof(ushort) } number
            ? BinaryPrimitives.ReadUInt16BigEndian(number)
            : (ushort)0;

    /// <summary>The version of a "full box": the first byte of its body.</summary>
    public uint Version(PhotoFile file) => UInt32At(file, 0) >> 24;
}
