namespace FaceTimeHelp.Photos.Making;

/// <summary>What a made movie's QuickTime <c>mdta</c> items say, each under <c>com.apple.quicktime</c>; a null is left out.</summary>
public sealed record MovieToMake
{
    /// <summary><c>content.identifier</c>, written as given.</summary>
    public string? Id { get; init; }

    /// <summary><c>keywords</c>.</summary>
    public string? Keywords { get; init; }

    /// <summary><c>make</c>.</summary>
    public string? Make { get; init; }

    /// <summary><c>model</c>.</summary>
    public string? Model { get; init; }

    /// <summary><c>creationdate</c>, in whole seconds with its zone.</summary>
    public DateTimeOffset? Taken { get; init; }
}
