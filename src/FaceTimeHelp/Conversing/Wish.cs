namespace FaceTimeHelp.Conversing;

/// <summary>What a person may want other than to answer.</summary>
internal enum Wish
{
    Back,
    Why,
    Skip,
    Message,
    Case,
    Repeat,
    Report,
    Leave,
    Help,
}
