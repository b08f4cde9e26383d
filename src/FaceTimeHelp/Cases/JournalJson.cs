using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Cases;

/// <summary>How journal lines become JSON, without reflection.</summary>
[JsonSerializable(typeof(CaseHeader))]
[JsonSerializable(typeof(JournalEntry))]
[JsonSerializable(typeof(Seen))]
internal sealed partial class JournalJson : JsonSerializerContext
{
    /// <summary>Leaves letters of every language readable: a journal is never put into a web page.</summary>
    public static JournalJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { Named<Verdict>(), Named<Evidence>(), Named<Whereabouts>() },
    });

    /// <summary>By name, so that a value keeps its meaning when others are added before it.</summary>
    private static JsonStringEnumConverter<T> Named<T>()
        where T : struct, Enum => new(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);
}
