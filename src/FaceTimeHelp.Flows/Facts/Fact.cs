using System.Collections.Immutable;

namespace FaceTimeHelp.Flows.Facts;

/// <summary>Something a flow must know about a case, and how to ask for it.</summary>
public abstract record Fact
{
    private protected Fact()
    {
    }

    public required FactId Id { get; init; }

    /// <summary>The question, as a person would ask it.</summary>
    public required string Ask { get; init; }

    /// <summary>What it is called where it is listed; the question itself where the flow gives no name.</summary>
    public required string Label { get; init; }

    /// <summary>How to find the answer, in Markdown; null where the question is enough, or a step of the flow shows it.</summary>
    public string? How { get; init; }

    /// <summary>Whether the pictures of the person may suggest it: it is about their own device.</summary>
    public bool SuggestedByPictures { get; init; }

    /// <summary>Where the claims of its help come from.</summary>
    public ImmutableArray<SourceName> Sources { get; init; } = [];

    public required Place Place { get; init; }

    /// <summary>The flow that it was taken from, by <c>use</c>; null where it stands in the flow's own text.</summary>
    public string? UsedFrom { get; init; }

    /// <summary>What may be told, in a whole sentence.</summary>
    public abstract string Expected { get; }

    /// <summary>The value that words name: an option's id or label, a version, or "I don't know"; null where they name none.</summary>
    public abstract FactValue? Parse(string words);

    /// <summary>Whether the fact can have this value.</summary>
    public abstract bool Admits(FactValue value);

    /// <summary>The value as a person reads it.</summary>
    public abstract string Show(FactValue value);
}

/// <summary>A fact that is one of a few named things.</summary>
public sealed record ChoiceFact : Fact
{
    public required ImmutableArray<FactOption> Options { get; init; }

    public override string Expected => $"It is one of {string.Join(", ", Options.Select(option => $"`{option.Id}`"))}.";

    public override string Show(FactValue value) =>
        value is Chosen chosen && Options.FirstOrDefault(option => option.Id == chosen.Option) is { } option
            ? option.Label
            : "not known";

    public override bool Admits(FactValue value) => value is Chosen chosen && Options.Any(option => option.Id == chosen.Option);

    /// <summary>The option for a device of this name: the one whose label the name begins with; null where there is none.</summary>
    public FactOption? OptionFor(string device) =>
        Options.Where(option => option.BeginsNameOf(device)).MaxBy(option => option.Label.Length);

    public override FactValue? Parse(string words) =>
        Options.FirstOrDefault(option => option.Names(words.Trim())) is { } option ? new Chosen(option.Id) : null;
}

/// <summary>A fact that is a system version, or not known.</summary>
public sealed record VersionFact : Fact
{
    /// <summary>The versions that there are.</summary>
    public VersionRange Within { get; init; } = VersionRange.Everything;

    public override string Expected => Within == VersionRange.Everything
        ? $"It is a version such as 17.6.1, or \"{FactValue.DontKnow}\"."
        : $"It is a version, {Within}, or \"{FactValue.DontKnow}\".";

    public override string Show(FactValue value) => value is OfVersion known ? known.Version.ToString() : "not known";

    public override bool Admits(FactValue value) => value is NotKnown || (value is OfVersion known && Within.Contains(known.Version));

    public override FactValue? Parse(string words) => SpokenVersion.In(words) switch
    {
        { } version when Within.Contains(version) => new OfVersion(version),
        null when words.Trim().Replace('’', '\'').Equals(FactValue.DontKnow, StringComparison.OrdinalIgnoreCase) => new NotKnown(),
        _ => null,
    };
}

/// <summary>One thing that a <see cref="ChoiceFact"/> may be.</summary>
public sealed record FactOption(string Id, string Label)
{
    /// <summary>Whether a device of this name is one: "iPhone" begins the name of an "iPhone 12".</summary>
    public bool BeginsNameOf(string device) => $"{device} ".StartsWith($"{Label} ", StringComparison.OrdinalIgnoreCase);

    public bool Names(string words) =>
        words.Equals(Id, StringComparison.OrdinalIgnoreCase) || words.Equals(Label, StringComparison.OrdinalIgnoreCase);
}
