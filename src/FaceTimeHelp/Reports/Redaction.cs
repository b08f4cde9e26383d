using System.Text.RegularExpressions;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Reports;

/// <summary>
/// Takes out of what a look saw whatever names a file, a folder, or a person who named one. What is not known to be harmless goes:
/// a reason may hold the system's own words, and those a path.
/// </summary>
internal static partial class Redaction
{
    public static Seen Of(Seen seen) => seen with
    {
        Stores = [.. seen.Stores.Select(store => store with { Path = null })],
        New = [.. seen.New.Select(Of)],
        Unread = [.. seen.Unread.Select((part, index) => Of(part, index + 1))],
    };

    /// <summary>The device that the newest pictures came from is asked for, and told with the facts.</summary>
    public static BaselineSummary Of(BaselineSummary summary) => summary with { Device = Device(summary.Device), OwnDevice = null };

    /// <summary>The first sentence, without what is quoted in it and without what stands behind a colon: there the system speaks.</summary>
    internal static string Reason(string reason)
    {
        var sentence = Quoted().Replace(reason, "it").Split(". ")[0].Split(": ")[0].TrimEnd('.');
        return sentence.Length == 0 || MayName().IsMatch(sentence)
            ? "It could not be read."
            : $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}.";
    }

    /// <summary>The device as Apple calls it; what somebody else wrote there may be a name.</summary>
    internal static string? Device(string? device) => device is not null && Marketed().IsMatch(device) ? device : null;

    private static UnreadablePart Of(UnreadablePart part, int number) =>
        new(
            $"Number {number}, {FileKind.Of(part.Path)}",
            Reason(part.Reason.Replace(part.Path, "", StringComparison.Ordinal)),
            part.MightBeNew);

    private static SeenPicture Of(SeenPicture picture) => picture with
    {
        Device = Device(picture.Device),
        Files = [.. picture.Files.Select(FileKind.Of).Distinct().Select((kind, index) => index == 0 ? $"A{kind[1..]}" : kind)],
    };

    /// <summary>An apostrophe between letters neither opens nor closes.</summary>
    [GeneratedRegex("""(?<!\w)['"‘“].*?['"’”](?!\w)""", RegexOptions.Singleline)]
    private static partial Regex Quoted();

    /// <summary>What only paths and quotations hold.</summary>
    [GeneratedRegex("""[/\\:"“”‘\n]|(?<!\p{L})['’]|['’](?!\p{L})""")]
    private static partial Regex MayName();

    [GeneratedRegex(
        @"^(iPhone|iPad|iPod touch|iMac|Mac|MacBook)"
        + @"( (Pro|Air|Max|mini|Plus|Ultra|Studio|SE|X|XR|XS|[1-9][0-9]?[ce]?|\([1-9][0-9a-z., -]{0,30}\)))*\z")]
    private static partial Regex Marketed();
}
