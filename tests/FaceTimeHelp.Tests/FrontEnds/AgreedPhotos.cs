using FaceTimeHelp.Photos.Verdicts;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Tests.FrontEnds;

/// <summary>Looks that come, one after the other, to what was agreed; the last one again and again.</summary>
internal sealed class AgreedPhotos(IReadOnlyList<Verdict> verdicts) : PhotoCheck
{
    private int looks;

    public override string Standing => "Nothing was found before.";

    public override Task<Finding> LookAsync(IProgress<LookProgress> progress, CancellationToken cancellationToken)
    {
        var verdict = verdicts[Math.Min(looks++, verdicts.Count - 1)];
        return Task.FromResult(new Finding(verdict, [$"What was found: {verdict.Word}."]));
    }
}
