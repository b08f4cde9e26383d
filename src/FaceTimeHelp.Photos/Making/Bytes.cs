using System.Buffers.Binary;
using System.Text;

namespace FaceTimeHelp.Photos.Making;

/// <summary>Lays down bytes in a row; numbers are big-endian, as in all three formats.</summary>
internal sealed class Bytes
{
    private readonly List<byte> content = [];

    public int Length => content.Count;

    public byte[] ToArray() => [.. content];

    public Bytes Add(ReadOnlySpan<byte> bytes)
    {
        content.AddRange(bytes);
        return this;
    }

    /// <summary>Characters beyond ASCII come out as UTF-8.</summary>
    public Bytes Text(string text) => Add(Encoding.UTF8.GetBytes(text));

    public Bytes Zeros(int count) => Add(new byte[count]);

    public Bytes UInt16(int value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, checked((ushort)value));
        return Add(bytes);
    }

    public Bytes UInt32(long value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, checked((uint)value));
        return Add(bytes);
    }

    /// <summary>A box (ISO/IEC 14496-12 section 4.2): length, type, body.</summary>
    public static byte[] Box(string type, params ReadOnlySpan<byte[]> parts)
    {
        var body = new Bytes();
        foreach (var part in parts)
            body.Add(part);
        return new Bytes().UInt32(body.Length + 8).Text(type).Add(body.ToArray()).ToArray();
    }

    /// <summary>A full box: its body begins with a version and three bytes of flags, all zero here.</summary>
    public static byte[] FullBox(string type, params ReadOnlySpan<byte[]> parts) => Box(type, [new byte[4], .. parts]);
}
