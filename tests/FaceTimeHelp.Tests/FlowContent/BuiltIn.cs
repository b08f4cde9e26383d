using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Flows;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Tests.FlowContent;

/// <summary>The flows that are built in, and everything in them that people read.</summary>
internal static class BuiltIn
{
    public static FlowLibrary Library { get; } = new(Path.Combine(Path.GetTempPath(), "no", "own", "flows"), new StillClock());

    public static IEnumerable<FlowFile> Files => Library.Names.Select(Library.Find);

    public static IReadOnlyList<Flow> Flows { get; } = [.. Files.Select(file => file.Sound().Flow)];

    public static Flow Main { get; } = Library.Find(FlowLibrary.Default).Sound().Flow;

    /// <summary>Every text that is shown, with what it belongs to.</summary>
    public static IEnumerable<ShownText> Texts =>
        from flow in Flows
        from text in Facts(flow).Concat(flow.OwnSteps.SelectMany(OfStep))
        select text with { Where = $"{flow.Name}: {text.Where}" };

    /// <summary>Every message for the other person.</summary>
    public static IEnumerable<ShownText> Messages =>
        from flow in Flows
        from step in flow.OwnSteps.OfType<AskingStep>()
        from message in Wordings(step.Page.Send, step.Id, "send")
        select message;

    private static IEnumerable<ShownText> Facts(Flow flow) =>
        flow.Facts.Where(fact => fact.UsedFrom is null).SelectMany(fact => new[] { new ShownText($"{fact.Id} ask", fact.Ask), new ShownText($"{fact.Id} how", fact.How ?? "") }).Where(IsThere);

    private static IEnumerable<ShownText> OfStep(FlowStep step) => (step switch
    {
        AskingStep asking => [new($"{step.Id} title", asking.Page.Title), new($"{step.Id} ask", asking.Page.Ask ?? ""), new($"{step.Id} why", asking.Page.Why ?? ""), .. Wordings(asking.Page.Send, step.Id, "send")],
        Ending ending => (ShownText[])[new($"{step.Id} title", ending.Title)],
        _ => [],
    }).Concat(Wordings(step.Variants, step.Id, "text")).Where(IsThere);

    private static IEnumerable<ShownText> Wordings(Variants variants, StepId step, string key) =>
        variants.InOrder.OfType<Wording>().Select(wording => new ShownText($"{step} {key}, line {wording.Place.Line}", wording.Text));

    private static bool IsThere(ShownText text) => text.Text.Length > 0;
}

/// <summary>A text that people read.</summary>
internal sealed record ShownText(string Where, string Text);
