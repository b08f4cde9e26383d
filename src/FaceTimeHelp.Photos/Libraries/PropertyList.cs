using System.Buffers.Binary;
using System.Text;

namespace FaceTimeHelp.Photos.Libraries;

/// <summary>
/// The top level of one of Apple's binary property lists: keys with the numbers, truths and texts behind them. Anything
/// deeper is left unread, so no list can lead in circles or grow.
/// <see href="https://github.com/apple-oss-distributions/CF/blob/main/CFBinaryPList.c">The format</see> ends with a trailer that
/// says where a table of offsets lies; an object is one byte of kind and count, and its content.
/// </summary>
internal sealed class PropertyList
{
    private const int TrailerLength = 32;
    private const int MostKeys = 10_000;

    /// <summary>Apple's own are a few thousand bytes.</summary>
    private const int MostBytes = 16 << 20;

    private readonly byte[] bytes;
    private readonly Dictionary<string, object> values = [];
    private readonly int offsetSize;
    private readonly int referenceSize;
    private readonly long table;

    private PropertyList(byte[] bytes)
    {
        this.bytes = bytes;
        var trailer = bytes.AsSpan(^TrailerLength..);
        (offsetSize, referenceSize) = (trailer[6], trailer[7]);
        table = BinaryPrimitives.ReadInt64BigEndian(trailer[24..]);
        ReadKeys(At(BinaryPrimitives.ReadInt64BigEndian(trailer[16..])));
    }

    /// <summary>The list in <paramref name="bytes"/>, or null where there is none that makes sense.</summary>
    public static PropertyList? TryRead(byte[]? bytes)
    {
        if (bytes is null || bytes.Length <= TrailerLength || !bytes.AsSpan().StartsWith("bplist00"u8))
            return null;
        try
        {
            return new PropertyList(bytes);
        }
        catch (Exception damaged) when (damaged is ArgumentException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>The list in the file at <paramref name="path"/>, or null where none can be read.</summary>
    public static PropertyList? TryRead(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: > 0 and <= MostBytes } ? TryRead(File.ReadAllBytes(path)) : null;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public long? Number(string key) => values.GetValueOrDefault(key) as long?;

    public bool? Boolean(string key) => values.GetValueOrDefault(key) as bool?;

    public string? Text(string key) => values.GetValueOrDefault(key) as string;

    private void ReadKeys(long dictionary)
    {
        if (Kind(dictionary) != 0xD)
            throw new ArgumentException("No dictionary.", nameof(dictionary));

        var (count, first) = Counted(dictionary);
        for (var i = 0L; i < Math.Min(count, MostKeys); i++)
        {
            if (Value(Referenced(first, i)) is string key && Value(Referenced(first, count + i)) is { } value)
                values[key] = value;
        }
    }

    /// <summary>A truth, a number, or a text in ASCII or UTF-16; null for anything else.</summary>
    private object? Value(long at) => (Kind(at), Low(at)) switch
    {
        (0x0, 0x8) => false,
        (0x0, 0x9) => true,
        (0x1, <= 3) => Integer(at + 1, 1 << Low(at)),
        (0x5, _) => Encoding.ASCII.GetString(Content(at, width: 1)),
        (0x6, _) => Encoding.BigEndianUnicode.GetString(Content(at, width: 2)),
        _ => null,
    };

    private ReadOnlySpan<byte> Content(long at, int width)
    {
        var (count, first) = Counted(at);
        return Slice(first, checked(count * width));
    }

    /// <summary>How many there are, and where the first lies. Fifteen and more are counted by an integer of its own.</summary>
    private (long Count, long First) Counted(long at)
    {
        if (Low(at) != 0xF)
            return (Low(at), at + 1);

        var size = 1 << Low(at + 1);
        return (Integer(at + 2, size), at + 2 + size);
    }

    private long Referenced(long first, long index) => At(Integer(checked(first + (index * referenceSize)), referenceSize));

    private long At(long index) => Integer(checked(table + (index * offsetSize)), offsetSize);

    /// <summary>Big-endian; only one of eight bytes can be negative.</summary>
    private long Integer(long at, int size)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, sizeof(long));
        var value = 0L;
        foreach (var next in Slice(at, size))
            value = (value << 8) | next;
        return value;
    }

    private int Kind(long at) => Slice(at, 1)[0] >> 4;

    private int Low(long at) => Slice(at, 1)[0] & 0xF;

    private ReadOnlySpan<byte> Slice(long at, long length) => bytes.AsSpan(checked((int)at), checked((int)length));
}
