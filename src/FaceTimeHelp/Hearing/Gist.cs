using System.Collections.Immutable;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Hearing;

/// <summary>What a phrase comes to: its words without fillers and endings, each once; their order says only what is denied.</summary>
internal static class Gist
{
    /// <summary>The word that all denials come to.</summary>
    public const string Denial = "not";

    /// <summary>In words. Who types more is not choosing an answer, and comparing costs time for each.</summary>
    private const int MostWords = 80;

    /// <summary>Empty where a phrase has no words at all; one that has nothing but fillers keeps them.</summary>
    public static ImmutableArray<string> Of(string phrase)
    {
        var all = Turned(Phrase.Bare(phrase)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).ToList();
        var telling = all.Where(word => !EverydayWords.Fillers.Contains(word)).ToList();
        var stems = (telling.Count > 0 ? telling : all).Select(Stem.Of).ToList();
        return [.. stems.Concat(Denied(stems)).Distinct()];
    }

    /// <summary>What is denied counts besides: "there, but not grey" has the words of "grey, but not there".</summary>
    private static IEnumerable<string> Denied(List<string> stems) =>
        stems.Zip(stems.Skip(1)).Where(pair => pair is { First: Denial, Second: not Denial }).Select(pair => $"{Denial} {pair.Second}");

    private static string Turned(string bare) =>
        EverydayWords.Turns.Aggregate($" {bare} ", (phrase, turn) => phrase.Replace($" {turn.Turn} ", $" {turn.Words} ", StringComparison.Ordinal));
}
