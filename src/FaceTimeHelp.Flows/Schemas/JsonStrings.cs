using System.Text.Json;

namespace FaceTimeHelp.Flows.Schemas;

/// <summary>A list of words in JSON.</summary>
internal static class JsonStrings
{
    /// <summary>Writes nothing where there are none: an empty list means nothing in a schema.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        string[] all = [.. words];
        if (all.Length == 0)
            return;

        json.WriteStartArray(name);
        foreach (var word in all)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }
}
