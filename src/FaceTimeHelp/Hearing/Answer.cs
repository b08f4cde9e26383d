using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FaceTimeHelp.Hearing;

/// <summary>An answer as its phrases' gists.</summary>
/// <param name="Place">Its place among the others.</param>
internal sealed record Answer(int Place, ImmutableArray<ImmutableArray<string>> Phrases)
{
    public FrozenSet<string> Vocabulary { get; } = Phrases.SelectMany(words => words).ToFrozenSet();

    public static Answer Of(int place, IEnumerable<string> phrases) =>
        new(place, [.. phrases.Select(Gist.Of).Where(words => words.Length > 0)]);
}
