using System.Collections.Immutable;

namespace FaceTimeHelp.Conversing;

/// <summary>One thing that may be typed instead of an answer: a word, or its sign.</summary>
/// <param name="Wish">What it asks for.</param>
/// <param name="Words">What it is called, the usual word first, as <see cref="Flows.Steps.Phrase.Bare"/> makes them.</param>
/// <param name="Sign">One letter or mark that means this whatever the answers are called; null where there is none.</param>
internal sealed record Shortcut(Wish Wish, ImmutableArray<string> Words, string? Sign)
{
    /// <summary>What it does, as a sentence goes on behind its name.</summary>
    public required string Does { get; init; }

    /// <summary>Whether it can do anything on a card.</summary>
    public Func<Card, bool> IsPossible { get; init; } = _ => true;

    /// <summary>
    /// How it is told; null if nothing that calls it is left. The word comes first, because many screen readers pass over a sign like
    /// <c>&lt;</c> in silence.
    /// </summary>
    public string? Name => (Words.FirstOrDefault(word => word.Length > 1), Sign ?? Words.FirstOrDefault(word => word.Length == 1)) switch
    {
        ({ } word, { } brief) => $"{word} ({brief})",
        var (word, brief) => word ?? brief,
    };
}
