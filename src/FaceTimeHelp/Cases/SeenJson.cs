using System.Text.Json;
using System.Text.Json.Serialization;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Cases;

/// <summary>Reads what a look saw; null if another version wrote it differently, because a case must stay readable without it.</summary>
internal sealed class SeenJson : JsonConverter<Seen>
{
    public override Seen? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var written = JsonDocument.ParseValue(ref reader);
        try
        {
            return written.Deserialize(JournalJson.Readable.Seen) is { IsWhole: true } seen ? seen : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public override void Write(Utf8JsonWriter writer, Seen value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, JournalJson.Readable.Seen);
}
