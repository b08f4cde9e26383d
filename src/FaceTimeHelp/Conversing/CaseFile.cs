using System.Collections.Immutable;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Conversing;

/// <summary>What is known of the case so far, beside the conversation.</summary>
/// <param name="Facts">For instance "Your device" and "iPhone".</param>
/// <param name="Fixes">The fixes of the ladders that this case has met, in order.</param>
/// <param name="Proof">What the photo stores have shown, in whole sentences.</param>
public sealed record CaseFile(
    ImmutableArray<CaseFact> Facts,
    ImmutableArray<Fix> Fixes,
    ImmutableArray<string> Proof)
{
    /// <summary>What is said of an empty one.</summary>
    public const string Nothing = "Nothing known yet.";

    public static CaseFile Empty { get; } = new([], [], []);

    /// <summary>Of a case under way. Where nothing can be looked into, a look has shown nothing that is not said already.</summary>
    public static CaseFile Of(Case current) =>
        Of(current.Walk, current.Walk.Flow.Scans ? [current.Photos.Standing, .. Found(current)] : []);

    public static CaseFile Of(Walk walk, ImmutableArray<string> proof) => new(
        [.. walk.Facts.InOrderOf(walk.Flow).Select(known => new CaseFact(known.Fact.Label, known.Fact.Show(known.Value)))],
        LadderProgress.AllFixes(walk),
        proof);

    private static ImmutableArray<string> Found(Case current) =>
        current is { Photos.CanLook: true, LastFinding: { } found } ? found.Sentences[..1] : [];
}

/// <summary>One thing known, ready to be shown.</summary>
public sealed record CaseFact(string Label, string Value);
