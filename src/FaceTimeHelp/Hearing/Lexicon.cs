using System.Collections.Frozen;

namespace FaceTimeHelp.Hearing;

/// <summary>
/// The words that may be meant by one that is mistyped: those of a card's phrases, and the longer ones of everyday English.
/// </summary>
internal sealed class Lexicon
{
    /// <summary>In letters. A short word is another everyday word too often: arent is no slip for parent.</summary>
    private const int ShortestEverydayWord = 6;

    private readonly FrozenSet<string> meant;

    public Lexicon(IEnumerable<string> phrases) =>
        meant = phrases.SelectMany(Gist.StemsOf)
            .Concat(EverydayWords.Alike.Keys.Where(word => word.Length >= ShortestEverydayWord))
            .ToFrozenSet();

    /// <summary>The word itself where it is known, or where none is near.</summary>
    public string Spelt(string stem) =>
        meant.Contains(stem) || EverydayWords.Alike.ContainsKey(stem) ? stem : Spelling.Nearest(stem, meant) ?? stem;
}
