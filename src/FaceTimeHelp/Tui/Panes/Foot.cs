using System.Collections.Immutable;
using FaceTimeHelp.Tui.Typesetting;
using Terminal.Gui.Text;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>What stands below the answers: a note, and the invitation to type.</summary>
/// <param name="Above">The rows above the input line.</param>
/// <param name="Prompt">What the input line begins with; null where nothing can be typed.</param>
internal sealed record Foot(ImmutableArray<Line> Above, string? Prompt)
{
    private const int LeastRoomForWords = 16;

    public int PromptHeight => Prompt is null ? 0 : 1;

    public int Height => Above.Length + PromptHeight;

    /// <summary>An invitation that would leave too little room for the words gets rows of its own.</summary>
    public static Foot Of(string? note, string? invitation, int width)
    {
        var notes = note is null ? [] : Paragraph.Of(note, Ink.Notice).Wrap(width);
        if (invitation is null)
            return new Foot([.. notes], null);

        return invitation.GetColumns() + 2 + LeastRoomForWords <= width
            ? new Foot([.. notes], invitation + ": ")
            : new Foot([.. notes, .. Paragraph.Of(invitation, Ink.Quiet).Wrap(width)], "> ");
    }
}
