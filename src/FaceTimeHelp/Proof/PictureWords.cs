using FaceTimeHelp.Text;

namespace FaceTimeHelp.Proof;

/// <summary>Parts of sentences about pictures.</summary>
internal static class PictureWords
{
    /// <summary>For instance "1 picture is" or "1,234 pictures are".</summary>
    public static string Count(int count, string one, string many) =>
        count == 1 ? $"1 {one}" : FormattableString.Invariant($"{count:N0} {many}");

    /// <summary>For instance "file of 1 picture is" or "files of 3 pictures are".</summary>
    public static string FilesOf(int count, string one, string many) => $"{(count == 1 ? "file" : "files")} of {Count(count, one, many)}";

    /// <summary>When a picture was taken, and the device in its camera data.</summary>
    /// <param name="taken">In UTC.</param>
    /// <param name="device">Null where it names none.</param>
    /// <param name="when">Says a time.</param>
    public static string Details(DateTimeOffset taken, string? device, Func<DateTimeOffset, string> when) =>
        when(taken) + (device is null ? "" : $", from {Article(device)} {Printable.From(device)}");

    /// <summary>For instance "a, b and c".</summary>
    public static string Listed(IReadOnlyList<string> words) => words switch
    {
        [var one] => one,
        [.., var last] => $"{string.Join(", ", words.SkipLast(1))} and {last}",
        _ => "none",
    };

    private static string Article(string device) => device is ['a' or 'e' or 'i' or 'o' or 'A' or 'E' or 'I' or 'O', ..] ? "an" : "a";
}
