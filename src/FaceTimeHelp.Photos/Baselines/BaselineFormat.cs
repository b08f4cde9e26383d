using System.Text.Json.Serialization;

namespace FaceTimeHelp.Photos.Baselines;

/// <summary>The shape of a baseline on disk: JSON, led by a version that grows when the shape changes. Version 1 knew no libraries: it lacks what they say, and nothing else.</summary>
internal sealed record BaselineDocument(int Version, DateTimeOffset Taken, List<BaselineFile> Files)
{
    public const int OldestVersion = 1;
    public const int CurrentVersion = 2;
}

/// <summary>The version alone, which every version of the shape has.</summary>
internal sealed record BaselineHeader(int Version);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(BaselineDocument))]
[JsonSerializable(typeof(BaselineHeader))]
internal sealed partial class BaselineFormat : JsonSerializerContext;
