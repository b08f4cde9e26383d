using System.Diagnostics;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Trying;

/// <summary>No photos at all: who tries a flow says what a look finds, so that there is never one.</summary>
internal sealed class TryOutPhotos : PhotoCheck
{
    public const string Notice = "This is a try-out. Nothing is looked at, and nothing is kept.";

    public override string Banner => Notice;

    public override bool KeepsRecord => false;

    public override string Standing => "In a try-out you say yourself what the scan finds.";

    public override Task<Finding> LookAsync(IProgress<LookProgress> progress, CancellationToken cancellationToken) =>
        throw new UnreachableException("A try-out never looks.");
}
