using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Walking;

/// <summary>
/// One person's way through a flow. Its state is the path really walked; going back takes the last visit away and keeps
/// its answer, so that it can be offered, or given, again.
/// </summary>
public sealed class Walk : IWalkState
{
    private readonly FlowMachine machine;
    private readonly List<Visit> path = [];
    private readonly List<TakenBack> takenBack = [];
    private Position position;

    /// <param name="sound">The flow to walk.</param>
    /// <param name="given">What is known beforehand; it is not asked.</param>
    public Walk(SoundFlow sound, KnownFacts given)
    {
        Sound = sound;
        Facts = given;
        position = sound.Graph.Transitions.Start!.Value;
        machine = new FlowMachine(sound, this);
        PassOn();
    }

    /// <summary>A walk that begins in the middle: at a step, on the first rung that it stands on, if it stands on one.</summary>
    /// <exception cref="ArgumentException">The flow has no such step.</exception>
    public Walk(SoundFlow sound, KnownFacts given, StepId from)
        : this(sound, given)
    {
        position = sound.Graph.Positions
            .Where(state => state.Step == from || state.Rung?.Ladder == from)
            .OrderBy(state => state.Return is not null)
            .Cast<Position?>()
            .FirstOrDefault()
            ?? throw new ArgumentException($"There is no step `{from}`.", nameof(from));
        PassOn();
    }

    public SoundFlow Sound { get; }

    public Flow Flow => Sound.Flow;

    public Position Position => position;

    /// <summary>What was visited, oldest first.</summary>
    public IReadOnlyList<Visit> Path => path;

    /// <summary>
    /// Answers that were taken back, and whose questions were not answered anew; the one that comes first on the way is the first.
    /// </summary>
    public IReadOnlyList<TakenBack> TakenBack => takenBack;

    public KnownFacts Facts { get; private set; }

    public bool CanGoBack => path.Count > 0;

    public bool CanSkip => Transitions.CanSkip(position) && Prompt is StepPrompt;

    /// <summary>What is waited for now: a fact that the step's text hangs on, the step's answer, or nothing at an end.</summary>
    public Prompt Prompt => (Flow.Find(position.Step), Flow.Find(position.Step)!.Variants.For(Facts)) switch
    {
        (_, Needs(var fact)) => new FactPrompt(Flow.Find(fact)!, (EarlierTo(fact)?.Visit.Move as Told)?.Value)
        {
            CanLookUp = machine.CanFire(new LookUp(fact)),
        },
        (AskingStep step, Fits { Variant: Wording shown }) => new StepPrompt(step, shown.Text, EarlierAnswer),
        (Ending ending, Fits { Variant: Wording shown }) => new EndPrompt(ending, shown.Text),
        _ => throw new InvalidOperationException($"`{position.Step}` cannot be shown."),
    };

    Position IWalkState.Position
    {
        get => position;
        set => position = value;
    }

    /// <summary>Whether a fix on this rung, since it was entered, was answered as one that changed something.</summary>
    bool IWalkState.RungHasChanged =>
        position.Rung is { } rung && Enumerable.Reverse(path)
            .TakeWhile(visit => visit.At.Rung is { } at && at.IsOnSameRungAs(rung))
            .Any(visit => visit.IsFixDone(Flow));

    /// <summary>What was answered to this very question before the person went back; null where nothing was.</summary>
    internal TakenBack? Earlier => Prompt is EndPrompt ? null : EarlierTo((Prompt as FactPrompt)?.Fact.Id);

    internal Ahead Ahead => new(Sound, position, Facts);

    /// <summary>Takes a move, and no more than that; false (and nothing changed) where it does not fit what is waited for.</summary>
    public bool Try(Move move)
    {
        if (move is WentBack)
            return GoBack();

        var earlier = Earlier;
        if (!Make(move))
            return false;

        // A look is no answer yet.
        if (earlier is not null && position.Return is null)
            takenBack.Remove(earlier);
        return true;
    }

    private bool Make(Move move) => move switch
    {
        Told told => Tell(told),
        LookedUp looked => Prompt is FactPrompt asked && asked.Fact.Id == looked.Fact && Fire(looked, new LookUp(looked.Fact)),
        Answered answered => IsAsked(answered.Step) && Fire(answered, new AnswerTrigger(answered.Answer)),
        Skipped skipped => IsAsked(skipped.Step) && Fire(skipped, new Skip()),
        _ => false,
    };

    private string? EarlierAnswer =>
        EarlierTo(null) is { Visit.Move: Answered answered } earlier && Lapse.DoneSince(earlier, this) is null ? answered.Answer : null;

    private TakenBack? EarlierTo(FactId? fact) => takenBack.Find(answer => answer.Answers(fact, position));

    private bool IsAsked(StepId step) => position.Step == step && Prompt is StepPrompt;

    private bool Tell(Told told)
    {
        if (Prompt is not FactPrompt asked || asked.Fact.Id != told.Fact || !asked.Fact.Admits(told.Value))
            return false;

        path.Add(new Visit(position, told));
        Facts = Facts.With(told.Fact, told.Value);
        PassOn();
        return true;
    }

    private bool Fire(Move move, Trigger trigger)
    {
        if (!machine.CanFire(trigger))
            return false;

        var from = position;
        machine.Fire(trigger);
        path.Add(new Visit(from, move));
        PassOn();
        return true;
    }

    /// <summary>Goes on from steps that what is known of the case passes by. The checker has made sure that this comes to an end.</summary>
    private void PassOn()
    {
        var passOn = new PassOn();
        while (machine.CanFire(passOn))
            machine.Fire(passOn);
    }

    private bool GoBack()
    {
        if (path is not [.., var last])
            return false;

        var ledTo = position;
        path.RemoveAt(path.Count - 1);
        position = last.At;
        // A fact is only told while it is unknown, so it is unknown again.
        if (last.Move is Told told)
            Facts = Facts.Without(told.Fact);
        if (last.At.Return is null && ledTo.Return is null)
            takenBack.Insert(0, new TakenBack(last, Prompt, Facts, [.. path]));
        return true;
    }
}
