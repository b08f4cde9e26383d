using System.IO.Hashing;
using System.Text;

namespace FaceTimeHelp.Photos.Reading;

/// <summary>
/// The text that ties a Live Photo's still to its movie, equal without regard to case and printed in upper case.
/// Apple writes a UUID; any other text is taken as it is.
/// </summary>
public readonly record struct ContentIdentifier
{
    private readonly string? text;

    private ContentIdentifier(string text) => this.text = text;

    /// <summary>A number that stands for it where thousands are kept in mind; the same for every spelling.</summary>
    internal ulong Fingerprint => FingerprintOf(Encoding.UTF8.GetBytes(ToString()));

    /// <summary>The identifier in <paramref name="text"/>, or null where there is none.</summary>
    public static ContentIdentifier? TryParse(string? text)
    {
        var bare = text?.Trim('\0', ' ');
        return string.IsNullOrEmpty(bare) ? null : new ContentIdentifier(bare.ToUpperInvariant());
    }

    public override string ToString() => text ?? "";

    /// <summary>The <see cref="Fingerprint"/> of the identifier that these bytes spell in upper case.</summary>
    internal static ulong FingerprintOf(ReadOnlySpan<byte> upperCase) => XxHash3.HashToUInt64(upperCase);
}
