using FaceTimeHelp.Flows.Transcripts;

namespace FaceTimeHelp.Plain;

/// <summary>What may be typed instead of an answer.</summary>
internal static class Shortcuts
{
    public const string Back = TranscriptAnswer.Back;
    public const string Skip = TranscriptAnswer.Skip;
    public const string Why = "?";
    public const string Message = "m";
    public const string Case = "c";
    public const string Repeat = "r";
    public const string Leave = "q";

    /// <summary>On a last card, where there is nothing to repeat.</summary>
    public const string Report = "r";
}
