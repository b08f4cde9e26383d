using System.Globalization;

namespace FaceTimeHelp.Photos.Making;

/// <summary>A movie's metadata (QuickTime File Format, "Metadata"): a list of keys, and a text for each.</summary>
internal static class MovieItems
{
    private const string Family = "com.apple.quicktime.";
    private const int Utf8 = 1;

    public static byte[] Of(MovieToMake movie)
    {
        List<(string Key, string Text)> items = [.. All(movie).Where(item => item.Text is not null).Select(item => (item.Key, item.Text!))];
        var keys = items.Select(item => Bytes.Box("mdta", new Bytes().Text(Family + item.Key).ToArray()));
        var texts = items.Select((item, at) => Item(at + 1, item.Text));
        return Bytes.Box(
            "meta",
            Bytes.FullBox("hdlr", new Bytes().UInt32(0).Text("mdta").Zeros(13).ToArray()),
            Bytes.FullBox("keys", [new Bytes().UInt32(items.Count).ToArray(), .. keys]),
            Bytes.Box("ilst", [.. texts]));
    }

    private static IEnumerable<(string Key, string? Text)> All(MovieToMake movie) =>
    [
        ("content.identifier", movie.Id),
        ("keywords", movie.Keywords),
        ("make", movie.Make),
        ("model", movie.Model),
        ("creationdate", movie.Taken?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)),
    ];

    /// <summary>An item's type is the number of its key, counted from one.</summary>
    private static byte[] Item(int key, string text)
    {
        var data = Bytes.Box("data", new Bytes().UInt32(Utf8).UInt32(0).Text(text).ToArray());
        return new Bytes().UInt32(data.Length + 8).UInt32(key).Add(data).ToArray();
    }
}
