using System.Collections.Frozen;
using System.Text;

namespace FaceTimeHelp.Flows.Steps;

/// <summary>Small Latin letters without their accents. The program carries no tables of the world's languages, so the runtime cannot take them off.</summary>
internal static class Accents
{
    private static readonly FrozenDictionary<int, Rune> plain = new[]
    {
        ('a', "àáâãäåāăąǎ"), ('c', "çćĉċč"), ('d', "ďđ"), ('e', "èéêëēĕėęě"), ('g', "ĝğġģ"), ('h', "ĥħ"), ('i', "ìíîïĩīĭįı"), ('j', "ĵ"), ('k', "ķ"),
        ('l', "ĺļľŀł"), ('n', "ñńņň"), ('o', "òóôõöøōŏő"), ('r', "ŕŗř"), ('s', "śŝşšș"), ('t', "ţťŧț"), ('u', "ùúûüũūŭůűų"), ('w', "ŵ"), ('y', "ýÿŷ"), ('z', "źżž"),
    }.SelectMany(letter => letter.Item2.Select(accented => KeyValuePair.Create((int)accented, new Rune(letter.Item1)))).ToFrozenDictionary();

    public static Rune Without(Rune letter) => letter.IsAscii ? letter : plain.GetValueOrDefault(letter.Value, letter);
}
