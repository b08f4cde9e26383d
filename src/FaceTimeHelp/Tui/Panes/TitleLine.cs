using FaceTimeHelp.Tui.Typesetting;
using Terminal.Gui.Text;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>The first line: what the case is about and how far it is; below it the banner of a rehearsal.</summary>
internal sealed class TitleLine(Palette palette) : Pane(palette)
{
    private Page? page;

    public void Show(Page shown)
    {
        page = shown;
        SetNeedsDraw();
    }

    public int PreferredHeight(int width) => 1 + Banner(width).Count;

    protected override void Draw()
    {
        var progress = page?.Card.Progress ?? "";
        var room = Viewport.Width - 2 - (progress.Length > 0 ? progress.GetColumns() + 2 : 0);
        Put(1, 0, Cut(page?.Title ?? "", Ink.Strong, room));
        Put(Viewport.Width - 1 - progress.GetColumns(), 0, new Piece(progress, Ink.Strong));

        var banner = Banner(Viewport.Width);
        for (var row = 0; row < banner.Count; row++)
            PutBanner(row + 1, banner[row]);
    }

    private static Line Cut(string title, Ink ink, int room)
    {
        if (title.GetColumns() <= room)
            return Line.Of(title, ink);

        var start = Paragraph.Of(title, ink).Wrap(room - 2).First();
        return start with { Pieces = [.. start.Pieces, new Piece(" …", ink)] };
    }

    private void PutBanner(int row, Line line)
    {
        Put(0, row, new Piece(new string(' ', Viewport.Width), Ink.Banner));
        Put(1, row, line);
    }

    /// <summary>On low screens its first line is enough to say that nothing is real.</summary>
    private List<Line> Banner(int width) => page?.Banner switch
    {
        null => [],
        var banner when IsFramed => [.. Paragraph.Of(banner, Ink.Banner).Wrap(width - 2)],
        var banner => [Cut(banner, Ink.Banner, width - 2)],
    };
}
