using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace FaceTimeHelp.Cases;

/// <summary>A case's name: its day and four letters, short enough to be read aloud.</summary>
[JsonConverter(typeof(Json))]
public readonly partial record struct CaseId(string Value)
{
    private const string Letters = "bcdfghkmnprstvwxz";

    public static CaseId New(DateTimeOffset now) =>
        new($"{now:yyyy-MM-dd}-{new string(Random.Shared.GetItems<char>(Letters, 4))}");

    /// <summary>The id that was written, or null where it cannot be one; so it never names a path outside its folder.</summary>
    public static CaseId? TryParse(string? written) =>
        written is not null && Pattern().IsMatch(written) ? new CaseId(written) : null;

    public override string ToString() => Value;

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}-[a-z]{4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    internal sealed class Json : JsonConverter<CaseId>
    {
        public override CaseId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString()) ?? throw new JsonException("This is no case's name.");

        public override void Write(Utf8JsonWriter writer, CaseId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }
}
