using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>
/// The steps that cannot be reached, without those that can be reached from another of them: mending that one mends them too. Of a circle
/// that nothing leads into, the first in the text stands for all.
/// </summary>
internal sealed class LostSteps(Flow flow, HashSet<StepId> reached)
{
    private readonly HashSet<StepId> found = [.. reached];

    /// <summary>Leaves out what would be reached from here, were not something else wrong that has been told.</summary>
    public LostSteps Excusing(IEnumerable<StepId> steps)
    {
        steps.Select(flow.Find).OfType<FlowStep>().ToList().ForEach(Follow);
        return this;
    }

    public IEnumerable<FlowStep> First()
    {
        var lost = flow.OwnSteps.Where(step => !reached.Contains(step.Id)).ToList();
        var led = lost.SelectMany(Next).ToHashSet();
        foreach (var step in lost.Where(step => !led.Contains(step.Id)).Concat(lost))
        {
            if (found.Contains(step.Id))
                continue;

            Follow(step);
            yield return step;
        }
    }

    private void Follow(FlowStep from)
    {
        var open = new Queue<StepId>([from.Id]);
        while (open.TryDequeue(out var id))
        {
            if (found.Add(id) && flow.Find(id) is { } step)
                Next(step).ToList().ForEach(open.Enqueue);
        }
    }

    private static IEnumerable<StepId> Next(FlowStep step) => step.Targets.Select(target => target.Named).OfType<StepId>();
}
