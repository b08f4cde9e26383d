using System.Collections.Frozen;
using System.Text;

namespace FaceTimeHelp.Flows.Steps;

/// <summary>
/// Maps accented lower-case Latin letters to plain ones. The program is built with InvariantGlobalization, so <c>string.Normalize</c>
/// cannot take accents off.
/// </summary>
internal static class Accents
{
    private static readonly (char Plain, string Accented)[] Letters =
    [
        ('a', "àáâãäåāăąǎ"), ('c', "çćĉċč"), ('d', "ďđ"), ('e', "èéêëēĕėęě"), ('g', "ĝğġģ"), ('h', "ĥħ"), ('i', "ìíîïĩīĭįı"),
        ('j', "ĵ"), ('k', "ķ"), ('l', "ĺļľŀł"), ('n', "ñńņň"), ('o', "òóôõöøōŏő"), ('r', "ŕŗř"), ('s', "śŝşšș"), ('t', "ţťŧț"),
        ('u', "ùúûüũūŭůűų"), ('w', "ŵ"), ('y', "ýÿŷ"), ('z', "źżž"),
    ];

    private static readonly FrozenDictionary<int, Rune> PlainOf = Letters
        .SelectMany(letter => letter.Accented, (letter, accented) => KeyValuePair.Create((int)accented, new Rune(letter.Plain)))
        .ToFrozenDictionary();

    public static Rune Without(Rune letter) => letter.IsAscii ? letter : PlainOf.GetValueOrDefault(letter.Value, letter);
}
