using FaceTimeHelp.Tui.Typesetting;
using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace FaceTimeHelp.Tui;

/// <summary>
/// How each ink looks. Text keeps the terminal's own two colours, so that it reads on dark and on light; colour only
/// repeats what a mark, a word or a weight already says.
/// </summary>
internal sealed class Palette(bool hasColour)
{
    public static Palette FromEnvironment() => new(TerminalSense.WantsColour(Environment.GetEnvironmentVariable));

    public bool HasColour => hasColour;

    /// <summary>The terminal's own colours for all that the library draws by itself.</summary>
    public Scheme Scheme { get; } = new(Look(TextStyle.None));

    public Attribute this[Ink ink] => ink switch
    {
        Ink.Strong => Look(TextStyle.Bold),
        Ink.Quiet => Look(TextStyle.Faint),
        Ink.Chosen => Look(TextStyle.Reverse),
        Ink.Mark => Look(TextStyle.Bold, ColorName16.Cyan),
        Ink.Done => Look(TextStyle.Bold, ColorName16.Green),
        Ink.Notice => Look(TextStyle.Italic, ColorName16.Magenta),
        Ink.Banner => Look(TextStyle.Bold | TextStyle.Reverse, ColorName16.Magenta),
        Ink.Code when hasColour => new Attribute(new Color(ColorName16.Black), new Color(ColorName16.White)),
        _ => Look(TextStyle.None),
    };

    private Attribute Look(TextStyle style, ColorName16 colour) =>
        hasColour ? new Attribute(new Color(colour), Color.None, style) : Look(style);

    private static Attribute Look(TextStyle style) => new(Color.None, Color.None, style);
}
