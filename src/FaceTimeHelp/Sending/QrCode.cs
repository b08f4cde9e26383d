using System.Collections;
using System.Collections.Immutable;
using System.Text;
using QRCoder;
using QRCoder.Exceptions;

namespace FaceTimeHelp.Sending;

/// <summary>A whole text as the smallest QR code (ISO/IEC 18004) for it, with the light border of four modules that readers need.</summary>
internal sealed class QrCode
{
    private readonly ImmutableArray<BitArray> rows;

    private QrCode(IEnumerable<BitArray> rows) => this.rows = [.. rows];

    /// <summary>How many modules it is wide and high, its border included.</summary>
    public int Side => rows.Length;

    /// <summary>How many lines of text it is high: each holds two modules above each other, which makes them square.</summary>
    public int Lines => (Side + 1) / 2;

    /// <summary>Null if the text is longer than any QR code holds.</summary>
    public static QrCode? Of(string text)
    {
        try
        {
            // What is not ASCII says that it is UTF-8: without that, readers have to guess.
            var eciMode = Ascii.IsValid(text) ? QRCodeGenerator.EciMode.Default : QRCodeGenerator.EciMode.Utf8;
            using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.L, forceUtf8: true, eciMode: eciMode);
            return new QrCode(data.ModuleMatrix);
        }
        catch (DataTooLongException)
        {
            return null;
        }
    }

    /// <summary>Whether a module is dark; what lies below the code is as light as its border.</summary>
    public bool IsDark(int row, int column) => row < Side && rows[row][column];

    /// <summary>Its lines in half blocks.</summary>
    /// <param name="isInverted">
    /// Whether blocks stand for what is light, as on a dark screen that has no colours; else for what is dark.
    /// </param>
    public IEnumerable<string> Draw(bool isInverted) =>
        Enumerable.Range(0, Lines).Select(line => string.Concat(Enumerable.Range(0, Side).Select(column =>
            Block(IsDark(2 * line, column) != isInverted, IsDark((2 * line) + 1, column) != isInverted))));

    private static char Block(bool above, bool below) => (above, below) switch
    {
        (true, true) => '█',
        (true, false) => '▀',
        (false, true) => '▄',
        (false, false) => ' ',
    };
}
