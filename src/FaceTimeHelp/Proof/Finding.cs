using System.Collections.Immutable;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Proof;

/// <summary>What a look into the photo stores came to.</summary>
/// <param name="Sentences">For the person: what was found first, then each picture, then what could not be read.</param>
public sealed record Finding(Verdict Verdict, ImmutableArray<string> Sentences)
{
    internal static Finding Of(Seen seen, TimeProvider clock) => new(seen.Verdict, SeenSentences.Of(seen, clock)) { Seen = seen };

    /// <summary>What the sentences tell of; null where no store was looked into.</summary>
    public Seen? Seen { get; init; }

    /// <summary>Whether a later look may well see something else: a picture can take minutes to arrive.</summary>
    public bool MayChange => Verdict is Verdict.Nothing
        or Verdict.OnlyOlder
        or Verdict.Unreadable
        or Verdict.AppearedWithoutMovie
        or Verdict.AppearedWithoutStill;
}
