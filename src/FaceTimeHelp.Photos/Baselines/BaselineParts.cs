using System.Collections.Immutable;

namespace FaceTimeHelp.Photos.Baselines;

/// <summary>What a baseline consists of, as it is kept on disk: fingerprints in ascending order, each once.</summary>
/// <param name="Files">The files that were there, those that were online only among them.</param>
/// <param name="AlwaysReopen">The paths of those that are to be opened at every look: FaceTime's, and what could not be read.</param>
/// <param name="NotOnDisk">The paths of files that were listed, or online only.</param>
/// <param name="Ids">The content identifiers that were there.</param>
/// <param name="Rows">The names under which libraries listed pictures.</param>
/// <param name="Closed">What could not be looked into, as <see cref="ClosedPlaces"/> tell it.</param>
internal sealed record BaselineParts(
    ImmutableArray<KnownFile> Files,
    ImmutableArray<ulong> AlwaysReopen,
    ImmutableArray<ulong> NotOnDisk,
    ImmutableArray<ulong> Ids,
    ImmutableArray<ulong> Rows,
    ImmutableArray<ulong> Closed);
