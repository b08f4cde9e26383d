using System.Text;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace FaceTimeHelp.Tui;

/// <summary>
/// Draws with weights alone. The library's own output asks for the terminal's default colours with every piece (SGR 39 and 49) and
/// cannot be told not to; so this one draws first, and leaves it nothing to draw.
/// </summary>
internal sealed class ColourlessOutput(IDriver driver) : OutputBase
{
    private static readonly (TextStyle Style, int Code)[] Weights =
        [(TextStyle.Bold, 1), (TextStyle.Faint, 2), (TextStyle.Italic, 3), (TextStyle.Reverse, 7)];

    private readonly StringBuilder drawing = new();

    public override void Write(IOutputBuffer buffer)
    {
        base.Write(buffer);
        Array.Clear(buffer.DirtyLines);
        driver.WriteRaw($"{EscSeqUtils.CSI_HideCursor}{drawing}");
        drawing.Clear();
    }

    protected override void AppendOrWriteAttribute(StringBuilder output, Attribute attr, TextStyle redrawTextStyle)
    {
        var codes = Weights.Where(weight => attr.Style.HasFlag(weight.Style)).Select(weight => weight.Code).Prepend(0);
        output.Append($"\e[{string.Join(';', codes)}m");
    }

    protected override bool SetCursorPositionImpl(int screenPositionX, int screenPositionY)
    {
        drawing.Append(EscSeqUtils.CSI_SetCursorPosition(screenPositionY + 1, screenPositionX + 1));
        return true;
    }

    protected override void Write(StringBuilder output) => drawing.Append(output);
}
