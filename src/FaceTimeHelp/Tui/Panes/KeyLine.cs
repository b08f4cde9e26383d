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

    public int Wants(int width) => Places(width).Max(place => place.Row) + 1;

    /// <summary>The key whose words are at a point of this pane.</summary>
    public ShownKey? At(Point point) =>
        Places(Viewport.Width).FirstOrDefault(place => place.Row == point.Y && point.X >= place.Column && point.X < place.End)?.Key;

    protected override void Draw()
    {
        foreach (var place in Places(Viewport.Width))
            Put(place.Column, place.Row, new Line([new Piece(place.Label.Name, Ink.Mark), new Piece(" " + place.Label.Does, Ink.Plain)]));
    }

    private List<Place> Places(int width)
    {
        var shown = keys.Where(key => key.IsShown()).ToList();
        List<List<Place>> settings =
        [
            Set(shown, new Setting(width, 3, key => key.Long)),
            Set(shown, new Setting(width, 2, key => key.Long)),
            Set(shown, new Setting(width, 2, key => key.Short)),
        ];
        return settings.Find(places => places.TrueForAll(place => place.Row == 0)) ?? settings[^1];
    }

    private static List<Place> Set(List<ShownKey> keys, Setting setting)
    {
        List<Place> places = [];
        foreach (var key in keys)
        {
            var label = setting.Label(key);
            var (column, row) = places is [.., var last] ? (last.End + setting.Gap, last.Row) : (1, 0);
            var fits = column + label.Width <= setting.Width || column == 1;
            places.Add(fits ? new Place(key, label, column, row) : new Place(key, label, 1, row + 1));
        }

        return places;
    }

    private sealed record Setting(int Width, int Gap, Func<ShownKey, KeyLabel> Label);

    private sealed record Place(ShownKey Key, KeyLabel Label, int Column, int Row)
    {
        public int End => Column + Label.Width;
    }
}
