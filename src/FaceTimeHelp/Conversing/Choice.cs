namespace FaceTimeHelp.Conversing;

/// <summary>One answer that a card offers.</summary>
/// <param name="Id">What the scene knows it by.</param>
/// <param name="Label">What the person reads, and may type.</param>
public sealed record Choice(string Id, string Label)
{
    /// <summary>Other words that mean the same.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Answering this makes the machine look into the photo stores, which takes time and can be cancelled.</summary>
    public bool Looks { get; init; }

    /// <summary>A look that goes on until a picture arrives: it takes minutes.</summary>
    public bool Waits { get; init; }

    /// <summary>Answering this closes the conversation: a front end takes it as leaving.</summary>
    public bool Closes { get; init; }

    /// <summary>How many moves this answer goes back, to a fix that was left out; null where it goes on.</summary>
    public int? MovesBack { get; init; }

    /// <summary>The person gave this answer before going back; it is offered first.</summary>
    public bool GivenBefore { get; init; }

    /// <summary>What Enter chooses where nothing was answered before; then it stands first.</summary>
    public bool IsDefault { get; init; }

    /// <summary>The person's own words that were taken for this choice; null where it was chosen, or named by words of its own.</summary>
    public string? Typed { get; init; }

    public bool SaysTheSameAs(Choice other) => this with { Also = other.Also } == other && Also.SequenceEqual(other.Also);
}
