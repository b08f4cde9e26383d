namespace FaceTimeHelp.Tui;

/// <summary>What is shown below the card because the person asked for it.</summary>
internal enum Aside
{
    None,
    Why,
    Message,
    Code,
    Case,
    Goodbye,
}
