using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Cases;

/// <summary>What a case began with: a journal's first line.</summary>
public sealed record CaseHeader
{
    /// <summary>The journal format that this program writes and reads.</summary>
    public const int CurrentFormat = 1;

    [JsonPropertyName("journal")]
    public int Format { get; init; } = CurrentFormat;

    public required CaseId Id { get; init; }

    /// <summary>A built-in or own flow's name, or a flow file's full path.</summary>
    public required string Flow { get; init; }

    /// <summary>Hash of the flow's text when the case began, or at the last resume that found it changed.</summary>
    public required string FlowHash { get; init; }

    /// <summary>The version of the program that began the case.</summary>
    public required string Program { get; init; }

    public required DateTimeOffset Started { get; init; }

    /// <summary>The photo stores' full paths; empty where pictures are looked for by eye.</summary>
    public required ImmutableArray<string> Photos { get; init; }

    /// <summary>What the photo stores held; null where pictures are looked for by eye.</summary>
    public BaselineSummary? BaselineSummary { get; init; }

    /// <summary>Whether a helper answers for somebody who is elsewhere.</summary>
    public bool IsRemote { get; init; }

    /// <summary>Facts that were given beforehand.</summary>
    public required ImmutableArray<GivenFact> Facts { get; init; }

    /// <summary>The flow as it may be told to others: a file by its name, without the folders that it stands in.</summary>
    [JsonIgnore]
    public string FlowName => Path.IsPathFullyQualified(Flow) ? Path.GetFileNameWithoutExtension(Flow) : Flow;

    /// <summary>Whether its parts can be used: JSON allows nulls in lists, and characters that no path has.</summary>
    internal bool IsValid =>
        Format == CurrentFormat
        && IsUsable(Flow)
        && !Photos.IsDefault && Photos.All(IsUsable)
        && !Facts.IsDefault && Facts.All(fact => fact is not null);

    private static bool IsUsable(string? text) => text is { Length: > 0 } && !text.Contains('\0');
}
