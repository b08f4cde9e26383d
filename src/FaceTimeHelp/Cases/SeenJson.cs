using System.Text.Json;
using System.Text.Json.Serialization;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Cases;

/// <summary>Reads what a look saw. Where it has another form it is left out: a case must not be lost for what is only told of it.</summary>
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
