using System.Collections.Immutable;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Reports;

/// <summary>A case as it is told to whoever helps next. What must not be told is not in here, so that no form of it can tell it.</summary>
/// <param name="Case">What the case is called on its own computer.</param>
/// <param name="Made">When the report was made.</param>
public sealed record Report(CaseId Case, DateTimeOffset Made)
{
    /// <summary>Whether names of files and folders were asked for.</summary>
    public required bool NamesFiles { get; init; }

    public required DateTimeOffset Began { get; init; }

    public required DateTimeOffset LastTouched { get; init; }

    /// <summary>The version of the program that began the case.</summary>
    public required string BegunWith { get; init; }

    /// <summary>Whether a helper answered for somebody who was elsewhere.</summary>
    public required bool IsRemote { get; init; }

    public required ReportedFlow Flow { get; init; }

    /// <summary>What was told of the people and their devices, in the flow's order.</summary>
    public required ImmutableArray<ReportedFact> Facts { get; init; }

    /// <summary>The photo stores' paths; empty where they are not to be told, or pictures are looked for by eye.</summary>
    public required ImmutableArray<string> Places { get; init; }

    /// <summary>How many photo stores the case looks into.</summary>
    public required int Stores { get; init; }

    /// <summary>What was asked and answered, oldest first.</summary>
    public required ImmutableArray<ReportedExchange> Exchanges { get; init; }

    /// <summary>How many answers no longer fit the flow, and so are not in the path.</summary>
    public required int Unfitting { get; init; }

    /// <summary>Whether there was more that could not be read any more.</summary>
    public required bool IsCutOff { get; init; }

    /// <summary>The fixes of the ladders that were met, in order.</summary>
    public required ImmutableArray<Fix> Fixes { get; init; }

    /// <summary>
    /// What the photo stores held when the case began; null where nothing could be looked into, or the case did not keep it.
    /// </summary>
    public required BaselineSummary? AtStart { get; init; }

    /// <summary>The looks into the photo stores, oldest first.</summary>
    public required ImmutableArray<ReportedLook> Looks { get; init; }

    /// <summary>What was typed and meant nothing to the program, oldest first; for the flow's author.</summary>
    public ImmutableArray<string> NotUnderstood { get; init; } = [];

    public required ReportedStand Stand { get; init; }

    /// <summary>When FaceTime pictures were taken, before the case and since; null where no look has kept that.</summary>
    public Timeline? Timeline => Looks.LastOrDefault(look => look.Seen is not null) is { Seen: { } seen, At: var at }
        ? Timeline.Of(seen, Began, at) with { Looks = [.. Looks.Select(look => look.At)] }
        : null;
}

/// <summary>The guide that the case was led by.</summary>
/// <param name="Name">Its name; null where it is no longer there, and no names are to be told.</param>
/// <param name="Hash">That of its text when the case began, or was last found to have changed.</param>
public sealed record ReportedFlow(string? Name, string Title, string Hash)
{
    public required DateOnly? Reviewed { get; init; }

    /// <summary>
    /// Whether it can be walked again. Where it is gone, or has errors, the journal alone is told, which knows steps by their
    /// names.
    /// </summary>
    public required bool IsThere { get; init; }

    /// <summary>Whether its text is another one now.</summary>
    public required bool HasChanged { get; init; }

    /// <summary>The file that it was read from; null where it is built in, called by name, or not to be told.</summary>
    public required string? File { get; init; }
}

/// <summary>Something known of the case.</summary>
/// <param name="Key">The value as flows and journals write it.</param>
/// <param name="Value">The same as people read it.</param>
public sealed record ReportedFact(string Fact, string Label, string Key, string Value)
{
    internal static ReportedFact Of(Fact fact, FactValue value) => new(fact.Id.Value, fact.Label, $"{value}", fact.Show(value));
}

/// <summary>Something that was asked, and what came of it.</summary>
/// <param name="Did">The journal's word for what was done.</param>
/// <param name="Asked">The step's title, or the fact's question.</param>
/// <param name="Said">The answer in its own words; what was done, where there are none.</param>
public sealed record ReportedExchange(DateTimeOffset At, string Did, string Asked, string Said)
{
    /// <summary>Whose device the step was about; null for a fact, and where the flow does not say.</summary>
    public Whose? On { get; init; }
}

/// <summary>A look into the photo stores.</summary>
/// <param name="Verdict">The verdict's word.</param>
/// <param name="Seen">What it saw; null where the case did not keep it.</param>
public sealed record ReportedLook(DateTimeOffset At, string Verdict, Seen? Seen);

/// <summary>Where the case stands: at an end, or at what it waits for.</summary>
/// <param name="Outcome">How it ended; null where it has not.</param>
/// <param name="Text">The end's own words, in Markdown; empty where it has not ended.</param>
public sealed record ReportedStand(Outcome? Outcome, string Title, string Text)
{
    /// <summary>Whether somebody else must take over, who will ask for what is known.</summary>
    public bool HandsOver { get; init; }
}
