using System.Collections.Immutable;
using System.Drawing;
using FaceTimeHelp.Tui.Typesetting;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>The last line: the keys that do something now. Narrow screens get shorter words, then more lines.</summary>
internal sealed class KeyLine(Palette palette) : Pane(palette)
{
    private ImmutableArray<ShownKey> keys = [];

    public void Show(ImmutableArray<ShownKey> shown)
    {
        keys = shown;
        SetNeedsDraw();
    }

    public int PreferredHeight(int width) => PlacedIn(width).Max(place => place.Row) + 1;

    /// <summary>The key whose words are at a point of this pane.</summary>
    public ShownKey? At(Point point) =>
        PlacedIn(Viewport.Width).FirstOrDefault(place => place.Row == point.Y && point.X >= place.Column && point.X < place.End)?.Key;

    protected override void Draw()
    {
        foreach (var place in PlacedIn(Viewport.Width))
            Put(place.Column, place.Row, new Line([new Piece(place.Label.Name, Ink.Mark), new Piece(" " + place.Label.Does, Ink.Plain)]));
    }

    private List<PlacedKey> PlacedIn(int width)
    {
        var shown = keys.Where(key => key.IsShown()).ToList();
        List<List<PlacedKey>> layouts =
        [
            LayOut(shown, new LayoutStyle(width, 3, key => key.Long)),
            LayOut(shown, new LayoutStyle(width, 2, key => key.Long)),
            LayOut(shown, new LayoutStyle(width, 2, key => key.Short)),
        ];
        return layouts.Find(places => places.TrueForAll(place => place.Row == 0)) ?? layouts[^1];
    }

    private static List<PlacedKey> LayOut(List<ShownKey> keys, LayoutStyle style)
    {
        List<PlacedKey> places = [];
        foreach (var key in keys)
        {
            var label = style.Label(key);
            var (column, row) = places is [.., var last] ? (last.End + style.Gap, last.Row) : (1, 0);
            var fits = column + label.Width <= style.Width || column == 1;
            places.Add(fits ? new PlacedKey(key, label, column, row) : new PlacedKey(key, label, 1, row + 1));
        }

        return places;
    }

    private sealed record LayoutStyle(int Width, int Gap, Func<ShownKey, KeyLabel> Label);

    private sealed record PlacedKey(ShownKey Key, KeyLabel Label, int Column, int Row)
    {
        public int End => Column + Label.Width;
    }
}
