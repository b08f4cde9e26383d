using System.Collections.Immutable;

namespace FaceTimeHelp.Sending;

/// <summary>A QR code as it is drawn, and the words that belong beside it.</summary>
/// <param name="Lines">In black on white where there is colour, else inverted.</param>
/// <param name="Words">Short lines; none beside the one code that scans on every screen.</param>
internal sealed record ShownCode(ImmutableArray<string> Lines, ImmutableArray<string> Words)
{
    /// <summary>The columns between a code and its words.</summary>
    public const int Gap = 2;

    /// <summary>The lines of light border above a code, beside which there are no words.</summary>
    private const int Border = 2;

    /// <summary>The words on each line of the code: empty where there are none.</summary>
    /// <param name="more">Lines that come after its own words.</param>
    public IEnumerable<(string Blocks, string Words)> WithWords(params ReadOnlySpan<string> more)
    {
        ImmutableArray<string> words = [.. Words, .. more];
        return Lines.Select((blocks, at) => (blocks, at >= Border && at - Border < words.Length ? words[at - Border] : ""));
    }
}
