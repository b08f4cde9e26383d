using FaceTimeHelp.Conversing;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Scenes;

/// <summary>What a finding that may still change means for the person.</summary>
internal static class FindingAdvice
{
    public static string For(Verdict verdict) => verdict switch
    {
        Verdict.Unreadable =>
            "What could not be read is named above. If you can, allow it to be read and look again. "
            + "Or look for the picture in Photos yourself.",
        Verdict.AppearedWithoutMovie or Verdict.AppearedWithoutStill => "The other half may still be on its way. I can wait for it.",
        _ => "A picture may take up to five minutes to arrive. Keep both devices online. I can wait for it.",
    };
}
