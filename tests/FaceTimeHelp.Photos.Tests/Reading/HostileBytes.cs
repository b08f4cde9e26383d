using System.Buffers.Binary;
using System.Text;

namespace FaceTimeHelp.Photos.Tests.Reading;

/// <summary>Puts files together byte by byte, with whatever counts and offsets a test likes.</summary>
internal static class HostileBytes
{
    /// <summary>One directory, right after the header.</summary>
    public static byte[] Tiff(byte[][] tags) =>
        [.. "MM\0*"u8, 0, 0, 0, 8, (byte)(tags.Length >> 8), (byte)tags.Length, .. tags.SelectMany(tag => tag), 0, 0, 0, 0];

    public static byte[] Tag(ushort id, byte type, uint count, uint value) => [(byte)(id >> 8), (byte)id, 0, type, .. Number(count), .. Number(value)];

    public static IEnumerable<byte> Jpeg(IEnumerable<byte> tiff)
    {
        byte[] segment = [.. "Exif\0\0"u8, .. tiff];
        Assert.InRange(segment.Length, 0, 0xFFFF - 2);
        return [0xFF, 0xD8, 0xFF, 0xE1, (byte)((segment.Length + 2) >> 8), (byte)(segment.Length + 2), .. segment, 0xFF, 0xDA, 0, 2];
    }

    /// <summary>One item of camera data and nothing else: no picture, which nobody asks for.</summary>
    public static byte[] Heic(byte[] tiff)
    {
        byte[] item = [0, 0, 0, 0, .. tiff];
        byte[] list = [0, 0, 0, 0, 0, 1, .. Box("infe", [2, 0, 0, 0, 0, 1, 0, 0, .. "Exif"u8])];
        byte[] type = Box("ftyp", [.. "heic"u8, 0, 0, 0, 0]);
        var before = type.Length + Meta(start: 0).Length + 8;
        return [.. type, .. Meta((uint)before), .. Box("mdat", item)];

        byte[] Meta(uint start) =>
            Box("meta", [0, 0, 0, 0, .. Box("iinf", list), .. Box("iloc", [0, 0, 0, 0, 0x44, 0, 0, 1, 0, 1, 0, 0, 0, 1, .. Number(start), .. Number((uint)item.Length)])]);
    }

    public static byte[] Movie(byte[] inside) => [.. Box("ftyp", [.. "qt  "u8, 0, 0, 0, 0]), .. Box("moov", inside)];

    public static byte[] Metadata(IEnumerable<string> keys, byte[] items)
    {
        var boxes = keys.Select(key => Box("mdta", Encoding.ASCII.GetBytes(key))).ToList();
        return Box("meta", [.. Box("keys", [0, 0, 0, 0, .. Number((uint)boxes.Count), .. boxes.SelectMany(box => box)]), .. Box("ilst", items)]);
    }

    public static byte[] Item(uint key, string text)
    {
        var data = Box("data", [0, 0, 0, 1, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(text)]);
        return [.. Number((uint)data.Length + 8), .. Number(key), .. data];
    }

    /// <summary>Boxes of nothing.</summary>
    public static byte[] Boxes(int count) => [.. Enumerable.Repeat(Box("free", []), count).SelectMany(bytes => bytes)];

    public static byte[] Box(string type, byte[] body) => [.. Number((uint)body.Length + 8), .. Encoding.ASCII.GetBytes(type), .. body];

    public static byte[] Number(uint value)
    {
        var bytes = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
