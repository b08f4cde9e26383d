using System.Globalization;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Tui.Typesetting;

/// <summary>The letters of a text as a person counts them, made harmless.</summary>
internal static class Graphemes
{
    public static IEnumerable<string> Of(string text)
    {
        for (var elements = StringInfo.GetTextElementEnumerator(Printable.From(text)); elements.MoveNext();)
            yield return elements.GetTextElement();
    }
}
