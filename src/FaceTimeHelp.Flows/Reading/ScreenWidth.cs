using System.Globalization;
using System.Text;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>How many columns of a terminal a text takes: Chinese, Japanese and Korean letters, and most emoji, take two.</summary>
internal static class ScreenWidth
{
    /// <summary>First and last letters of the larger stretches that are wide or full-width in Unicode's EastAsianWidth.txt.</summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x16FE0, 0x1B2FF), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF),
        (0x1F900, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    public static int Of(string text)
    {
        var width = 0;
        var letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext())
            width += IsWide(letters.GetTextElement()) ? 2 : 1;
        return width;
    }

    private static bool IsWide(string letter) =>
        Rune.TryGetRuneAt(letter, 0, out var rune)
            && Array.Exists(Wide, stretch => rune.Value >= stretch.First && rune.Value <= stretch.Last);
}
