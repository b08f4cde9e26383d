using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Walking;

/// <summary>
/// One person's way through a flow. Its state is the path really walked; going back takes the last visit away and keeps
/// its answer, so that it can be offered again.
/// </summary>
public sealed class Walk
{
    private readonly FlowMachine machine;
    private readonly List<Visit> path = [];
    private readonly Dictionary<object, Move> earlier = [];
    private Position position;

    /// <param name="sound">The flow to walk.</param>
    /// <param name="given">What is known beforehand; it is not asked.</param>
    public Walk(SoundFlow sound, KnownFacts given)
    {
        Flow = sound.Flow;
        Facts = given;
        position = sound.Graph.Transitions.Start!.Value;
        machine = new FlowMachine(sound, () => position, entered => position = entered, RungHasChanged);
    }

    public Flow Flow { get; }

    public Position Position => position;

    /// <summary>What was visited, oldest first.</summary>
    public IReadOnlyList<Visit> Path => path;

    public KnownFacts Facts { get; private set; }

    public bool CanGoBack => path.Count > 0;

    public bool CanSkip => StateGraph.CanSkip(position) && Prompt is StepPrompt;

    /// <summary>What is waited for now: a fact that the step's text hangs on, the step's answer, or nothing at an end.</summary>
    public Prompt Prompt => Flow.Find(position.Step) switch
    {
        AskingStep step => PromptFor(step.Page.Texts, text => new StepPrompt(step, text, EarlierAnswer(step))),
        Ending ending => PromptFor(ending.Texts, text => new EndPrompt(ending, text)),
        _ => throw new InvalidOperationException($"`{position.Step}` cannot be shown."),
    };

    /// <summary>Takes a move; false (and nothing changed) where it does not fit what is waited for.</summary>
    public bool Try(Move move) => move switch
    {
        WentBack => GoBack(),
        Told told => Tell(told),
        Answered answered => IsAsked(answered.Step) && Fire(answered, new Trigger(answered.Answer)),
        Skipped skipped => IsAsked(skipped.Step) && Fire(skipped, Trigger.Skip),
        _ => false,
    };

    private Prompt PromptFor(Wordings texts, Func<string, Prompt> prompt) => texts.For(Facts) switch
    {
        TextFound(var text) => prompt(text),
        FactNeeded(var fact) => new FactPrompt(Flow.Find(fact)!, (earlier.GetValueOrDefault(fact) as Told)?.Value),
        var other => throw new InvalidOperationException($"Unknown choice {other}."),
    };

    private string? EarlierAnswer(AskingStep step) =>
        earlier.GetValueOrDefault(position) is Answered answered && step.Answers.Any(answer => answer.Id == answered.Answer)
            ? answered.Answer
            : null;

    private bool IsAsked(StepId step) => position.Step == step && Prompt is StepPrompt;

    private bool Tell(Told told)
    {
        if (Prompt is not FactPrompt asked || asked.Fact.Id != told.Fact || !asked.Fact.Admits(told.Value))
            return false;

        path.Add(new Visit(position, told));
        Facts = Facts.With(told.Fact, told.Value);
        return true;
    }

    private bool Fire(Move move, Trigger trigger)
    {
        if (!machine.CanFire(trigger))
            return false;

        var from = position;
        machine.Fire(trigger);
        path.Add(new Visit(from, move));
        return true;
    }

    private bool GoBack()
    {
        if (path is not [.., var last])
            return false;

        path.RemoveAt(path.Count - 1);
        position = last.At;
        Remember(last);
        return true;
    }

    /// <summary>Keeps what was given, to offer it again. A fact is only told while it is unknown, so it is unknown again.</summary>
    private void Remember(Visit last)
    {
        if (last.Move is Told told)
            Facts = Facts.Without(told.Fact);
        earlier[last.Move is Told { Fact: var fact } ? fact : last.At] = last.Move;
    }

    /// <summary>Whether a fix on this rung, since it was entered, was answered as one that changed something.</summary>
    private bool RungHasChanged() =>
        position.Rung is { } rung && Enumerable.Reverse(path)
            .TakeWhile(visit => visit.At.Rung is { } at && at.IsOnSameRungAs(rung))
            .Any(Changed);

    private bool Changed(Visit visit) =>
        visit.Move is Answered answered
        && Flow.Find(visit.At.Step) is AskingStep step
        && step.Said.Any(answer => answer.Say == answered.Answer && answer is { Changed: true, Go: ToNext });
}
