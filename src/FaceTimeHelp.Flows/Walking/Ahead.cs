using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Walking;

/// <summary>What a case, as far as it is known, may still be asked from a state on, itself included.</summary>
internal sealed class Ahead
{
    private readonly HashSet<Position> positions;
    private readonly HashSet<FactId> facts = [];
    private readonly KnownFacts known;
    private readonly Flow flow;

    public Ahead(SoundFlow sound, Position from, KnownFacts known)
    {
        (flow, this.known) = (sound.Flow, known);
        positions = [.. Reachable.From([from], sound.Graph.Next)];
        facts.UnionWith(positions.Select(position => position.Step).Distinct().SelectMany(FactsOf));
    }

    public bool Asks(TakenBack answer) => answer.Visit switch
    {
        { Move: Told told } => facts.Contains(told.Fact),
        { At: var at } => positions.Contains(at) && VariantsOf(at.Step).For(known) is not Fits { Variant: Passage },
    };

    /// <summary>Whether the step that it answers comes, be it on another rung or another ladder.</summary>
    public bool AsksElsewhere(TakenBack answer) =>
        answer.Visit.Move is not Told && positions.Any(position => position.Step == answer.Visit.At.Step);

    private IEnumerable<FactId> FactsOf(StepId step) =>
        VariantsOf(step).InOrder
            .Select(variant => variant.When)
            .OfType<Condition>()
            .Where(when => when.Check(known) is not DoesNotHold)
            .SelectMany(when => when.Facts);

    private Variants VariantsOf(StepId step) => flow.Find(step)!.Variants;
}
