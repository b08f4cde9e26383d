using System.Diagnostics;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Trying;

/// <summary>No photos at all: who tries a flow says what a look finds, so that there is never one.</summary>
internal sealed class ForetoldPhotos : PhotoCheck
{
    public const string TryOut = "This is a try-out. Nothing is looked at, and nothing is kept.";

    public override string Banner => TryOut;

    public override string Standing => "In a try-out you say yourself what the scan finds.";

    public override Task<Finding> LookAsync(IProgress<LookProgress> progress, CancellationToken cancellationToken) =>
        throw new UnreachableException("A try-out never looks.");
}
