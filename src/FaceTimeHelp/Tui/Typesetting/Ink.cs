namespace FaceTimeHelp.Tui.Typesetting;

/// <summary>What a piece of text is for; the palette says how that looks.</summary>
internal enum Ink
{
    Plain,
    Strong,
    Quiet,
    Chosen,
    Mark,
    Done,
    Notice,
    Banner,

    /// <summary>Black on white, whatever the terminal's own colours are.</summary>
    Code,
}
