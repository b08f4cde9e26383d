using System.Collections.Immutable;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Hearing;

/// <summary>
/// What a phrase comes to: the stems of its words in their order, without fillers, and one for all words that say the same.
/// </summary>
internal sealed record Gist(ImmutableArray<string> Stems)
{
    /// <summary>The word that all denials come to.</summary>
    public const string Denial = "not";

    /// <summary>In words. Who types more is not choosing an answer, and comparing costs time for each.</summary>
    private const int MostWords = 80;

    /// <summary>Each stem once, and what is denied besides: "there, but not grey" has the words of "grey, but not there".</summary>
    public ImmutableArray<string> Words { get; } =
        [.. Stems.Concat(Pairs(Stems).Where(pair => pair.First == Denial).Select(Joined)).Distinct()];

    /// <summary>Stems that stand side by side, joined: they tell who does what.</summary>
    public IEnumerable<string> Neighbours => Pairs(Stems).Select(Joined).Distinct();

    public bool IsEmpty => Stems.IsEmpty;

    public bool Denies => Stems.Contains(Denial);

    /// <summary>Empty where a phrase has no words at all; one that has nothing but fillers keeps them.</summary>
    public static Gist Of(string phrase) => new([.. StemsOf(phrase).Select(StandIn)]);

    /// <summary>The same for words that may be mistyped.</summary>
    public static Gist Of(string phrase, Lexicon lexicon) => new([.. StemsOf(phrase).Select(stem => StandIn(lexicon.Spelt(stem)))]);

    /// <summary>A phrase's words without fillers and endings, as they were typed.</summary>
    public static IEnumerable<string> StemsOf(string phrase)
    {
        var all = TurnsOfPhrase.Replaced([.. Phrase.Bare(phrase).Split(' ').Where(word => word.Length > 0).Take(MostWords)]).ToList();
        var telling = all.Where(word => !EverydayWords.Fillers.Contains(word)).ToList();
        return (telling.Count > 0 ? telling : all).Select(Stem.Of);
    }

    private static IEnumerable<(string First, string Second)> Pairs(ImmutableArray<string> stems) =>
        stems.Zip(stems.Skip(1)).Where(pair => pair.First != pair.Second);

    private static string Joined((string First, string Second) pair) => $"{pair.First} {pair.Second}";

    private static string StandIn(string stem) => EverydayWords.Alike.GetValueOrDefault(stem, stem);
}
