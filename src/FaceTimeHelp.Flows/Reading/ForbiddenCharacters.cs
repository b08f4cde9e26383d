using System.Buffers;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>
/// Tells characters that nobody sees and that could upset a terminal: control characters, those that turn the direction of writing,
/// line ends of other systems, and halves of a character.
/// </summary>
internal static class ForbiddenCharacters
{
    private static readonly SearchValues<char> InTexts = SearchValues.Create(['\t', '\r', .. All]);

    /// <summary>Every character that is forbidden or may be: a surrogate is where it stands alone.</summary>
    public static IEnumerable<char> All => Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(IsSuspicious);

    /// <summary>Tells a forbidden character at an index of a line; false where there is none.</summary>
    public static bool TellAt(string line, int index, int number, ProblemList problems)
    {
        if (!IsForbidden(line, index))
            return false;

        Tell(line[index], new Place(number, index + 1), problems);
        return true;
    }

    /// <summary>
    /// Tells characters that came into a text by an escape such as <c>\e</c>; others have been told and taken out before.
    /// </summary>
    public static void TellIn(ScalarNode scalar, ProblemList problems)
    {
        var text = scalar.Text;
        for (var i = text.AsSpan().IndexOfAny(InTexts); i >= 0 && i < text.Length; i++)
        {
            if (IsForbidden(text, i) || text[i] is '\t' or '\r')
            {
                Tell(text[i], scalar.Place, problems);
                return;
            }
        }
    }

    private static void Tell(char found, Place place, ProblemList problems) => problems.Add(
        ProblemCode.ControlCharacter,
        place,
        char.IsControl(found)
            ? $"This text holds the control character U+{(int)found:X4}, which could upset a terminal."
            : $"This text holds the character U+{(int)found:X4}, which nobody sees and which could upset a terminal.",
        "Take it out.");

    private static bool IsForbidden(string text, int index) => char.IsSurrogate(text[index])
        ? !IsWhole(text, index)
        : IsSuspicious(text[index]);

    private static bool IsWhole(string text, int index) =>
        (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
            || (index > 0 && char.IsSurrogatePair(text[index - 1], text[index]));

    private static bool IsSuspicious(char sign) => sign switch
    {
        '\t' or '\n' or '\r' => false,
        '\uFEFF' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
        _ => char.IsControl(sign) || char.IsSurrogate(sign),
    };
}
