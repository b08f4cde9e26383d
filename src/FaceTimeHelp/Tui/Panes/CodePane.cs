using System.Diagnostics;
using System.Drawing;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Sending;
using FaceTimeHelp.Tui.Typesetting;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>Covers all but the keys with the message as a QR code, as several that follow each other, or with why there is none.</summary>
internal sealed class CodePane(Palette palette) : Pane(palette)
{
    private readonly bool hasColour = palette.HasColour;
    private string message = "";
    private int index;
    private (string Message, Room Room, ShownCodes Codes)? drawn;

    /// <summary>Whether there is another code to show, in the window as it is now.</summary>
    public bool HasMore => Codes is ShownCodes.Drawn { Codes.Length: > 1 };

    protected override Rectangle Inside => new(1, 0, Math.Max(1, Viewport.Width - 2), Viewport.Height);

    /// <summary>Drawing a message anew takes too long to be done with every key.</summary>
    private ShownCodes Codes
    {
        get
        {
            var room = new Room(Viewport.Width, Viewport.Height, hasColour);
            if (drawn is not { } known || (known.Message, known.Room) != (message, room))
                drawn = known = (message, room, ShownCodes.Of(message, room));

            return known.Codes;
        }
    }

    public void Show(Page page)
    {
        if (!Visible)
            index = 0;

        Visible = page.Aside == Aside.Code;
        message = page.Card.Message ?? "";
        SetNeedsDraw();
    }

    /// <summary>Shows the next code, and after the last the first again.</summary>
    public void ShowNext()
    {
        index++;
        SetNeedsDraw();
    }

    protected override void Draw()
    {
        switch (Codes)
        {
            case ShownCodes.Drawn(var codes):
                PutCentred([.. codes[index % codes.Length].WithWords().Select(LineOf)]);
                break;
            case ShownCodes.Refused(var sentence):
                PutInside([.. Paragraph.Of(sentence, Ink.Notice).Wrap(Inside.Width)], 0);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static Line LineOf((string Blocks, string Words) line)
    {
        var blocks = new Piece(line.Blocks, Ink.Code);
        return new Line(line.Words.Length == 0 ? [blocks] : [blocks, new Piece(new string(' ', ShownCode.Gap) + line.Words, Ink.Plain)]);
    }

    private void PutCentred(Line[] lines)
    {
        var width = lines.Max(line => line.Width);
        foreach (var (row, line) in lines.Index())
            Put((Viewport.Width - width) / 2, ((Viewport.Height - lines.Length) / 2) + row, line);
    }
}
