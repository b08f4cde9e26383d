using System.Text;

namespace FaceTimeHelp.Photos.Making;

/// <summary>The smallest binary property lists: one key, and a number, a truth or a text behind it.</summary>
internal static class PropertyListBytes
{
    private const int HeaderLength = 8;

    public static byte[] Of(string key, object value)
    {
        byte[] dictionary = [0xD1, 1, 2];
        byte[][] objects = [dictionary, Text(key), Value(value)];
        byte[] offsets = [.. objects.Select((_, index) => (byte)(HeaderLength + objects.Take(index).Sum(before => before.Length)))];
        var table = HeaderLength + objects.Sum(made => made.Length);
        return [.. "bplist00"u8, .. objects.SelectMany(made => made), .. offsets, .. Trailer(objects.Length, table)];
    }

    private static byte[] Value(object value) => value switch
    {
        bool truth => [truth ? (byte)0x09 : (byte)0x08],
        int number => [0x12, (byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number],
        string text => Text(text),
        _ => throw new ArgumentException("A number, a truth or a text is written.", nameof(value)),
    };

    /// <summary>ASCII of at most 255 letters.</summary>
    private static byte[] Text(string text) => [0x5F, 0x10, (byte)text.Length, .. Encoding.ASCII.GetBytes(text)];

    /// <summary>
    /// Six bytes unused, the sizes of an offset and of a reference; then three numbers of eight bytes: objects, the first one, and where
    /// the table lies.
    /// </summary>
    private static byte[] Trailer(int objects, int table) =>
        [0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, (byte)objects, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)table];
}
