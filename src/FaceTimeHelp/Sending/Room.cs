namespace FaceTimeHelp.Sending;

/// <summary>What there is to draw on.</summary>
/// <param name="HasColour">Whether black on white can be asked for, whatever the terminal's own colours are.</param>
public sealed record Room(int Columns, int Lines, bool HasColour);
