namespace FaceTimeHelp.Flows.Facts;

/// <summary>A fact given on the command line or by a transcript, in words that its flow has yet to read.</summary>
public sealed record GivenFact(string Fact, string Value)
{
    /// <summary>What it means in a flow; null where the flow has no such fact, or the fact cannot have that value.</summary>
    public FactValue? ValueIn(Flow flow) => flow.Find(new FactId(Fact))?.Parse(Value);

    /// <summary>Why it means nothing in a flow, and what would mean something, in whole sentences; null where it fits.</summary>
    public string? TroubleIn(Flow flow) => flow.Find(new FactId(Fact)) switch
    {
        null when flow.Facts.IsEmpty => $"This flow has no fact `{Fact}`; it has no facts at all.",
        null => $"This flow has no fact `{Fact}`; it has {string.Join(", ", flow.Facts.Select(known => $"`{known.Id}`"))}.",
        { } fact when fact.Parse(Value) is null => $"`{Fact}` cannot be `{Value}`. {fact.Expected}",
        _ => null,
    };
}
