namespace FaceTimeHelp.Photos.Formats;

/// <summary>What makes a file unfit to be read on.</summary>
/// <param name="Reason">One sentence for the user.</param>
/// <param name="IsCutShort">Whether bytes that belong to the file are missing.</param>
internal sealed record Flaw(string Reason, bool IsCutShort)
{
    public static Flaw TooMuchCameraData { get; } =
        new("It is damaged: its camera data is longer than any camera writes.", IsCutShort: false);
}
