using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FaceTimeHelp.Text;

/// <summary>Writes JSON that people can read too: indented, with letters of every language as they are.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object whose properties <paramref name="write"/> writes.</summary>
    public static string Of<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            json.WriteObject(value, write);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>An object that holds a list and the version of its form.</summary>
    public static string OfList<T>(
        int version,
        string name,
        IEnumerable<T> items,
        Action<Utf8JsonWriter, T> write) => Of(items, (json, all) =>
    {
        json.WriteNumber("version", version);
        json.WriteList(name, all, write);
    });

    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteObject(item, write);
        json.WriteEndArray();
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>In UTC, ISO 8601.</summary>
    public static void WriteTime(this Utf8JsonWriter json, string name, DateTimeOffset? time) =>
        json.WriteString(name, time is { } known ? Iso(known) : null);

    /// <summary>The same for several.</summary>
    public static void WriteTimes(this Utf8JsonWriter json, string name, IEnumerable<DateTimeOffset> times) =>
        json.WriteTexts(name, times.Select(Iso));

    public static void WriteObject<T>(this Utf8JsonWriter json, string name, T value, Action<Utf8JsonWriter, T> write)
    {
        json.WritePropertyName(name);
        json.WriteObject(value, write);
    }

    private static void WriteObject<T>(this Utf8JsonWriter json, T value, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartObject();
        write(json, value);
        json.WriteEndObject();
    }

    private static string Iso(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
