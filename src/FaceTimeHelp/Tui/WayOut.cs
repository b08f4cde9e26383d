namespace FaceTimeHelp.Tui;

/// <summary>How the person came out of the screen.</summary>
public enum WayOut
{
    /// <summary>The last card was read and closed.</summary>
    Read,

    /// <summary>The person left in between; the case is saved.</summary>
    Left,

    /// <summary>Ctrl+C, or a signal from outside.</summary>
    Interrupted,
}
