using System.Drawing;

namespace FaceTimeHelp.Tui;

/// <summary>Where each pane is on a screen of a given size.</summary>
/// <param name="AboveKeys">All of the screen that a QR code may take.</param>
internal sealed record ScreenLayout(
    Rectangle Title, Rectangle Case, Rectangle Conversation, Rectangle Lower, Rectangle Keys, Rectangle AboveKeys)
{
    /// <summary>On a smaller screen not every answer could be reached.</summary>
    public static readonly Size Smallest = new(40, 10);

    private const int NarrowestWithCase = 64;
    private const int LowestWithFrames = 16;

    /// <summary>Longer lines than 76 letters are hard to read; the frame around them takes four columns.</summary>
    private const int WidestConversation = 80;

    private const int NarrowestCase = 24;
    private const int WidestCase = 48;

    /// <summary>The rows that the conversation keeps, its frame included, however many answers there are.</summary>
    private const int LeastConversationInFrames = 8;

    private const int LeastConversation = 5;

    /// <summary>On low screens every row is needed for words.</summary>
    public static bool HasFrames(Size screen) => screen.Height >= LowestWithFrames;

    /// <summary>Too small for any layout.</summary>
    public static bool IsTooSmall(Size screen) => screen.Width < Smallest.Width || screen.Height < Smallest.Height;

    /// <summary>The width of the left side, which gets what the conversation has no use for; 0 if it is folded away.</summary>
    public static int CaseWidth(Size screen) =>
        screen.Width < NarrowestWithCase || !HasFrames(screen)
            ? 0
            : Math.Clamp(Math.Max(screen.Width * 3 / 10, screen.Width - WidestConversation), NarrowestCase, WidestCase);

    /// <summary>The width of everything together; on wider screens there are margins.</summary>
    public static int PageWidth(Size screen) => Math.Min(screen.Width, CaseWidth(screen) + WidestConversation);

    public static ScreenLayout For(Size screen, PaneHeights heights)
    {
        var (width, left) = (PageWidth(screen), CaseWidth(screen));
        var margin = (screen.Width - width) / 2;
        var body = Math.Max(2, screen.Height - heights.Title - heights.Keys);
        var lower = LowerHeight(heights, body, HasFrames(screen));
        return new ScreenLayout(
            new Rectangle(margin, 0, width, heights.Title),
            new Rectangle(margin, heights.Title, left, body),
            new Rectangle(margin + left, heights.Title, width - left, body - lower),
            new Rectangle(margin + left, heights.Title + body - lower, width - left, lower),
            new Rectangle(margin, heights.Title + body, width, heights.Keys),
            new Rectangle(0, 0, screen.Width, heights.Title + body));
    }

    /// <summary>The lower pane gets what it prefers as long as the conversation keeps enough to be read.</summary>
    private static int LowerHeight(PaneHeights heights, int body, bool hasFrames)
    {
        var least = hasFrames ? Math.Min(LeastConversationInFrames, body / 2) : LeastConversation;
        var preferred = Math.Min(heights.Lower, body - Math.Min(least, heights.Conversation));
        return Math.Clamp(Math.Max(preferred, heights.LeastLower), 1, body - 1);
    }
}

/// <summary>How many rows the panes of a page would like to have.</summary>
/// <param name="LeastLower">The rows without which the lower pane would be of no use.</param>
internal sealed record PaneHeights(int Title, int Conversation, int Lower, int LeastLower, int Keys);
