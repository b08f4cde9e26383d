using System.Collections.Immutable;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Flows;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Trying;

/// <summary>Where a try-out begins.</summary>
/// <param name="Facts">What is known beforehand.</param>
/// <param name="From">The step to begin at; null for the flow's own start.</param>
internal sealed record StartingPoint(ImmutableArray<GivenFact> Facts, StepId? From)
{
    /// <summary>A walk through this flow that has just begun.</summary>
    /// <exception cref="UserError">The flow has no such step, no such fact, or the fact cannot have that value.</exception>
    public Walk Begin(SoundFlow sound)
    {
        var known = GivenFacts.In(sound.Flow, Facts);
        return From is { } step ? new Walk(sound, known, Existing(step, sound.Flow)) : new Walk(sound, known);
    }

    /// <summary>The part that still fits this flow.</summary>
    public StartingPoint FittedTo(Flow flow) => new(
        Facts.RemoveAll(fact => fact.ValueIn(flow) is null),
        From is { } step && Steps(flow).Contains(step) ? step : null);

    /// <summary>Sentences for what the fitted starting point has lost.</summary>
    public IEnumerable<string> LostIn(StartingPoint fitted) =>
    [
        .. Facts.Except(fitted.Facts).Select(fact => $"`--fact {fact.Fact}={fact.Value}` does not fit the flow any more."),
        .. From == fitted.From ? [] : new[] { $"There is no step `{From}` any more, so it begins at the start." },
    ];

    private static StepId Existing(StepId step, Flow flow)
    {
        var steps = Steps(flow);
        if (steps.Contains(step))
            return step;

        var advice = new Nearest().To(step.Value, steps.Select(known => known.Value)) is { } nearest
            ? $"Did you mean `{nearest}`?"
            : $"The flow begins at `{flow.Start}`.";
        throw new UserError($"This flow has no step `{step}`. {advice}", ExitCode.WrongUsage);
    }

    /// <summary>Every step that is ever met, and every ladder.</summary>
    private static HashSet<StepId> Steps(Flow flow) =>
    [
        .. new StateGraph(flow).Positions
            .SelectMany(state => state.Rung is { Ladder: var ladder } ? new[] { state.Step, ladder } : [state.Step]),
    ];
}
