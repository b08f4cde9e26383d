using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Diagrams;

/// <summary>The number of each box: the start's, then two for each step, then one for each fact.</summary>
internal sealed class BoxNumbers
{
    public const int Start = 0;

    private readonly Dictionary<StepId, int> steps = [];
    private readonly Dictionary<FactId, int> facts = [];

    public BoxNumbers(Flow flow)
    {
        foreach (var step in flow.Steps)
            steps.Add(step.Id, 1 + (2 * steps.Count));
        foreach (var fact in flow.FindingOut)
            facts.TryAdd(fact.Fact, 1 + (2 * steps.Count) + facts.Count);
    }

    public int Of(StepId step) => steps[step];

    /// <summary>The box in which this ladder goes on to its next rung.</summary>
    public int NextRungOf(StepId ladder) => steps[ladder] + 1;

    public int Of(FactId fact) => facts[fact];
}
