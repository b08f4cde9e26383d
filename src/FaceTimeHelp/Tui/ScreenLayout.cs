using System.Drawing;

namespace FaceTimeHelp.Tui;

/// <summary>Who stands where on a screen of a given size.</summary>
internal sealed record FloorPlan(Rectangle Title, Rectangle Case, Rectangle Conversation, Rectangle Lower, Rectangle Keys)
{
    /// <summary>On a smaller screen not every answer could be reached.</summary>
    public static readonly Size Smallest = new(40, 10);

    private const int NarrowestWithCase = 64;
    private const int LowestWithFrames = 16;

    /// <summary>All of the screen that a QR code may take.</summary>
    public Rectangle AboveKeys => Keys with { Y = 0, Height = Keys.Y };

    /// <summary>On low screens every row is needed for words.</summary>
    public static bool HasFrames(Size screen) => screen.Height >= LowestWithFrames;

    /// <summary>On such a screen nobody stands anywhere.</summary>
    public static bool IsTooSmall(Size screen) => screen.Width < Smallest.Width || screen.Height < Smallest.Height;

    /// <summary>The width of the left side; 0 where it is folded away.</summary>
    public static int CaseWidth(Size screen) =>
        screen.Width < NarrowestWithCase || !HasFrames(screen) ? 0 : Math.Clamp(screen.Width * 3 / 10, 24, 36);

    /// <summary>The lower pane gets what it wants as long as the conversation keeps a readable rest.</summary>
    public static FloorPlan For(Size screen, int title, int lower, int keys)
    {
        var left = CaseWidth(screen);
        var body = Math.Max(2, screen.Height - title - keys);
        lower = Math.Clamp(lower, 1, body - Math.Min(body / 2, HasFrames(screen) ? 6 : 3));
        return new FloorPlan(
            new Rectangle(0, 0, screen.Width, title),
            new Rectangle(0, title, left, body),
            new Rectangle(left, title, screen.Width - left, body - lower),
            new Rectangle(left, title + body - lower, screen.Width - left, lower),
            new Rectangle(0, title + body, screen.Width, keys));
    }
}
