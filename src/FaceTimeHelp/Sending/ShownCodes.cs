using System.Collections.Immutable;

namespace FaceTimeHelp.Sending;

/// <summary>A message as one QR code, as a few that are scanned one after the other, or why it cannot be shown as any.</summary>
internal abstract record ShownCodes
{
    /// <summary>More than these nobody scans.</summary>
    private const int MostCodes = 9;

    /// <summary>A message is split for no smaller code than version 5 with its border, for which a window of 80 by 24 has room.</summary>
    private const int SmallestSide = 45;

    /// <summary>The columns that are kept for words beside a code.</summary>
    private const int CaptionWidth = ShownCode.Gap + 26;

    private static readonly ImmutableArray<string> ForDarkScreens = ["Drawn for a dark screen.", "On a light one it may", "not scan.", ""];

    private ShownCodes()
    {
    }

    public static ShownCodes Of(string message, Room room)
    {
        if (QrCode.Of(message) is { } whole && whole.Side <= LargestSide(room, room.HasColour ? 0 : CaptionWidth))
            return new Drawn([Draw(whole, room, [])]);

        var side = LargestSide(room, CaptionWidth);
        if (side < SmallestSide)
            return new Refused(
                $"This window is too small for this message as a QR code: that takes {SmallestSide + CaptionWidth} columns "
                + $"and {(SmallestSide + 1) / 2} lines, and there is room for {room.Columns} and {room.Lines}. "
                + "Make the window larger, copy the message, or save it to a file.");

        QrCode[] codes = [.. CodeSeries.Of(message, side).Take(MostCodes + 1)];
        return codes.Length > MostCodes
            ? new Refused(
                $"This message is too long for QR codes: in this window it would take more than {MostCodes}. "
                + "Copy it, or save it to a file.")
            : new Drawn([.. codes.Select((code, index) => Draw(code, room, Caption(index + 1, codes.Length)))]);
    }

    private static ImmutableArray<string> Caption(int number, int count) =>
        [$"Code {number} of {count}", "", "Each holds a part of the", "message. Scan them all,", "in this order.", ""];

    private static int LargestSide(Room room, int beside) => Math.Min(room.Columns - beside, 2 * room.Lines);

    private static ShownCode Draw(QrCode code, Room room, ImmutableArray<string> words) =>
        new([.. code.Draw(isInverted: !room.HasColour)], room.HasColour ? words : [.. words, .. ForDarkScreens]);

    /// <param name="Codes">In the order in which they are read; together they hold the whole message.</param>
    public sealed record Drawn(ImmutableArray<ShownCode> Codes) : ShownCodes;

    /// <param name="Sentence">Why there is no code, and what to do instead.</param>
    public sealed record Refused(string Sentence) : ShownCodes;
}
