using System.Collections.Immutable;

namespace FaceTimeHelp.Sending;

/// <summary>What is shown where a message is wanted as a QR code: all of it, or why it cannot be; never a part of it.</summary>
internal abstract record ShownCode
{
    private const string WithoutColour = "Drawn for a dark screen. On a light one it may not scan.";

    private ShownCode()
    {
    }

    public static ShownCode Of(string message, Room room) => QrCode.Of(message) switch
    {
        null => new Refused("This message is too long for any QR code. Copy it, or save it to a file."),
        { } code when Needed(code, room.HasColour) is var needed && (needed.Columns > room.Columns || needed.Lines > room.Lines) => new Refused(
            $"This message is too long for a QR code in this window: that takes {needed.Columns} columns and {needed.Lines} lines, and there is room for {room.Columns} and {room.Lines}. "
            + "Make the window larger, copy the message, or save it to a file."),
        { } code => new Drawn([.. code.Draw(isInverted: !room.HasColour)], room.HasColour ? null : WithoutColour),
    };

    private static Room Needed(QrCode code, bool hasColour) =>
        hasColour ? new Room(code.Side, code.Lines, hasColour) : new Room(Math.Max(code.Side, WithoutColour.Length), code.Lines + 1, hasColour);

    /// <param name="Lines">In black on white where there is colour, else inverted.</param>
    /// <param name="Advice">What must be said below it; null where it scans on every screen.</param>
    public sealed record Drawn(ImmutableArray<string> Lines, string? Advice) : ShownCode;

    /// <param name="Sentence">Why there is no code, and what to do instead.</param>
    public sealed record Refused(string Sentence) : ShownCode;
}
