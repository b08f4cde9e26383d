using System.Buffers.Binary;
using CsCheck;

namespace FaceTimeHelp.Photos.Tests.Reading;

/// <summary>What can become of a file: bytes altered, lost, doubled, moved; most often there where lengths, counts and names stand.</summary>
internal static class Damage
{
    /// <summary>How far from a file's start and end its names are looked for: what lies between is the picture itself.</summary>
    private const int Edge = 1 << 16;

    private const int LongestRun = 600;

    private static readonly byte[][] Names =
    [
        .. ((string[])["ftyp", "meta", "hdlr", "iinf", "infe", "iloc", "iref", "cdsc", "iprp", "ipco", "ipma", "Exif", "moov", "trak", "udta", "uuid", "keys", "mdta", "ilst", "data", "mdat"])
            .Select(System.Text.Encoding.ASCII.GetBytes),
        [.. "Exif\0\0"u8], [.. "MM\0*"u8], [.. "II*\0"u8], [.. "Apple iOS"u8], [.. "FaceTime"u8], [0xFF, 0xE1], [0xFF, 0xDA], [0x87, 0x69], [0x92, 0x7C], [0x92, 0x86], [0xA4, 0x34],
    ];

    private static readonly ulong[] Extremes =
        [0, 1, 2, 7, 8, 15, 16, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFF7, 0xFFFF_FFFF, 0x7FFF_FFFF_FFFF_FFFF, 0x8000_0000_7FFF_FFFF, ulong.MaxValue];

    private static readonly Gen<Func<byte[], int>> Place = Gen.OneOf(
        Gen.Double.Unit.Select(share => (Func<byte[], int>)(bytes => Index(bytes, share))),
        Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Int[-8, 48], Gen.Double.Unit, (name, offset, share) => (Func<byte[], int>)(bytes => Near(bytes, Names[name], offset, share))));

    private static readonly Gen<int> Run = Gen.OneOf(Gen.Int[1, 16], Gen.Int[1, LongestRun]);

    /// <summary>The file stays as long as it was, so that most of it still fits together and is read.</summary>
    private static readonly Gen<Func<byte[], byte[]>> Alteration = Gen.OneOf(
        Gen.Select(Place, Gen.Int[0, 7], (place, bit) => Altered(bytes => bytes[place(bytes)] ^= (byte)(1 << bit))),
        Gen.Select(Place, Run, Gen.Byte, (place, length, value) => Altered(bytes => Part(bytes, place(bytes), length).Fill(value))),
        Gen.Select(Place, Gen.Int[0, 3], Gen.Int[0, Extremes.Length - 1], (place, power, extreme) => Altered(bytes => Write(Part(bytes, place(bytes), 1 << power), Extremes[extreme]))),
        Gen.Select(Place, Place, Run, (one, other, length) => Altered(bytes => Swap(Part(bytes, one(bytes), length), Part(bytes, other(bytes), length)))));

    private static readonly Gen<Func<byte[], byte[]>> Loss = Gen.OneOf(
        Gen.Select(Place, place => (Func<byte[], byte[]>)(bytes => bytes[..place(bytes)])),
        Gen.Select(Place, Run, (place, length) => Exchanged(place, length, part => [])),
        Gen.Select(Place, Run, (place, length) => Exchanged(place, length, part => [.. part, .. part])),
        Gen.Select(Place, Run, Gen.Byte, (place, length, value) => Exchanged(place, 0, _ => [.. Enumerable.Repeat(value, length)])));

    /// <summary>One of these at a time; a bad disk or a broken copy does several.</summary>
    public static Gen<Func<byte[], byte[]>> Any { get; } = Gen.Frequency((5, Alteration), (1, Loss));

    /// <summary>Files to be damaged: all pictures and movies in a folder and below it.</summary>
    public static IEnumerable<string> PicturesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path).ToUpperInvariant() is ".HEIC" or ".HEIF" or ".JPG" or ".JPEG" or ".MOV")
            .Order(StringComparer.Ordinal);

    private static Func<byte[], byte[]> Altered(Action<byte[]> alter) => bytes =>
    {
        if (bytes.Length == 0)
            return bytes;
        byte[] altered = [.. bytes];
        alter(altered);
        return altered;
    };

    private static Func<byte[], byte[]> Exchanged(Func<byte[], int> place, int length, Func<byte[], byte[]> exchange) => bytes =>
    {
        var at = bytes.Length == 0 ? 0 : place(bytes);
        var part = bytes.AsSpan(at, Math.Min(length, bytes.Length - at)).ToArray();
        return [.. bytes.AsSpan(0, at), .. exchange(part), .. bytes.AsSpan(at + part.Length)];
    };

    private static Span<byte> Part(byte[] bytes, int at, int length) => bytes.AsSpan(at, Math.Min(length, bytes.Length - at));

    private static void Write(Span<byte> part, ulong value)
    {
        Span<byte> number = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64BigEndian(number, value);
        number[^part.Length..].CopyTo(part);
    }

    private static void Swap(Span<byte> one, Span<byte> other)
    {
        byte[] kept = [.. one];
        other[..Math.Min(one.Length, other.Length)].CopyTo(one);
        kept.AsSpan(0, Math.Min(one.Length, other.Length)).CopyTo(other);
    }

    private static int Index(byte[] bytes, double share) => Math.Max(0, Math.Min((int)(share * bytes.Length), bytes.Length - 1));

    /// <summary>Near the first or the last place where it stands; just anywhere where it stands nowhere.</summary>
    private static int Near(byte[] bytes, byte[] name, int offset, double share)
    {
        var edge = Math.Min(bytes.Length, Edge);
        var found = share < 0.5 ? bytes.AsSpan(0, edge).IndexOf(name) : bytes.AsSpan(bytes.Length - edge).LastIndexOf(name);
        var start = share < 0.5 ? 0 : bytes.Length - edge;
        return found < 0 ? Index(bytes, share) : Math.Clamp(start + found + offset, 0, bytes.Length - 1);
    }
}
