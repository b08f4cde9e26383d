using System.Text;

namespace FaceTimeHelp.Photos.Making;

/// <summary>One directory of tags (TIFF 6.0 section 2), big-endian; add the tags in rising order.</summary>
internal sealed class TiffDirectory
{
    private const int TagLength = 12;
    private const int Inline = 4;

    private readonly List<(int Tag, Kind Kind, byte[] Value)> tags = [];

    private enum Kind
    {
        Ascii = 2,
        Long = 4,
        Undefined = 7,
    }

    /// <summary>In bytes, the values too long for their tag included.</summary>
    public int Length => HeadLength + tags.Sum(tag => SpaceOutside(tag.Value));

    private int HeadLength => 2 + TagLength * tags.Count + 4;

    public TiffDirectory Ascii(int tag, string? text) =>
        text is null ? this : Add(tag, Kind.Ascii, Encoding.UTF8.GetBytes(text + '\0'));

    public TiffDirectory Undefined(int tag, byte[]? value) => value is null ? this : Add(tag, Kind.Undefined, value);

    public TiffDirectory Long(int tag, long value) => Add(tag, Kind.Long, new Bytes().UInt32(value).ToArray());

    /// <summary>The directory as it lies <paramref name="start"/> bytes behind the point that offsets count from.</summary>
    public byte[] ToArray(int start)
    {
        var head = new Bytes().UInt16(tags.Count);
        var values = new Bytes();
        foreach (var (tag, kind, value) in tags)
        {
            head.UInt16(tag).UInt16((int)kind).UInt32(kind == Kind.Long ? 1 : value.Length);
            if (SpaceOutside(value) == 0)
                head.Add(value).Zeros(Inline - value.Length);
            else
                head.UInt32(start + HeadLength + values.Length);
            values.Add(value.AsSpan(0, SpaceOutside(value) == 0 ? 0 : value.Length)).Zeros(Padding(value));
        }
        return head.UInt32(0).Add(values.ToArray()).ToArray();
    }

    private TiffDirectory Add(int tag, Kind kind, byte[] value)
    {
        tags.Add((tag, kind, value));
        return this;
    }

    private static int SpaceOutside(byte[] value) => value.Length <= Inline ? 0 : value.Length + Padding(value);

    // Values begin at even offsets.
    private static int Padding(byte[] value) => value.Length <= Inline ? 0 : value.Length % 2;
}
