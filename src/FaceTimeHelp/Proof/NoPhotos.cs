using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Proof;

/// <summary>No store is within this computer's reach: the person looks with their own eyes.</summary>
public sealed class NoPhotos : PhotoCheck
{
    public override string Standing => "This computer cannot see your photos; you look for them yourself.";

    public override bool CanLook => false;

    public override Task<Finding> LookAsync(IProgress<LookProgress> progress, CancellationToken cancellationToken) =>
        Task.FromResult(new Finding(
            Verdict.Unreadable,
            ["This computer cannot see your photos, so please look for the picture yourself."]));
}
