namespace FaceTimeHelp.Flows;

/// <summary>Where a flow's claims come from: a page, a manual, a book.</summary>
public sealed record Source
{
    /// <summary>What steps call it.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>Where it can be read; null where the title says enough.</summary>
    public string? Address { get; init; }

    /// <summary>When it was last compared with what the flow says.</summary>
    public Review? Checked { get; init; }

    public required Place Place { get; init; }

    /// <summary>The flow that it was taken from, by <c>use</c>; null where it stands in the flow's own text.</summary>
    public string? UsedFrom { get; init; }
}
