using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FaceTimeHelp.Hearing;

/// <summary>An answer as its phrases' gists.</summary>
/// <param name="Place">Its place among the others.</param>
internal sealed record Answer(int Place, ImmutableArray<Gist> Phrases)
{
    public FrozenSet<string> Vocabulary { get; } = Phrases.SelectMany(phrase => phrase.Words).ToFrozenSet();

    /// <summary>Whether some of its phrases deny something, and others say the same without.</summary>
    public bool IsSaidBothWays { get; } = Phrases.Any(phrase => phrase.Denies) && Phrases.Any(phrase => !phrase.Denies);

    public static Answer Of(int place, IEnumerable<string> phrases) =>
        new(place, [.. phrases.Select(Gist.Of).Where(phrase => !phrase.IsEmpty)]);
}
