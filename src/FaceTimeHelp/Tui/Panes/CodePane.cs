using System.Diagnostics;
using System.Drawing;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Sending;
using FaceTimeHelp.Tui.Typesetting;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>Covers all but the keys with the message as a QR code, as large as it has to be, or with why it cannot be shown here.</summary>
internal sealed class CodePane(Palette palette) : Pane(palette)
{
    private readonly bool hasColour = palette.HasColour;
    private string message = "";

    protected override Rectangle Inside => new(1, 0, Math.Max(1, Viewport.Width - 2), Viewport.Height);

    public void Show(Page page)
    {
        Visible = page.Aside == Aside.Code;
        message = page.Card.Message ?? "";
        SetNeedsDraw();
    }

    protected override void Draw()
    {
        switch (ShownCode.Of(message, new Room(Viewport.Width, Viewport.Height, hasColour)))
        {
            case ShownCode.Drawn(var lines, var advice):
                PutCentred([.. lines.Select(line => Line.Of(line, Ink.Code)), .. advice is null ? (Line[])[] : [Line.Of(advice)]]);
                break;
            case ShownCode.Refused(var sentence):
                PutInside([.. Paragraph.Of(sentence, Ink.Notice).Wrap(Inside.Width)], 0);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void PutCentred(Line[] lines)
    {
        foreach (var (row, line) in lines.Index())
            Put((Viewport.Width - line.Width) / 2, ((Viewport.Height - lines.Length) / 2) + row, line);
    }
}
