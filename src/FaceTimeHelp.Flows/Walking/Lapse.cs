using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Walking;

/// <summary>
/// Why an answer that was taken back is not given again by itself. What was seen may have changed meanwhile. A restart, or a new call,
/// brings into effect only what was done before it: it is kept where no fix was done since, and made again where one was.
/// </summary>
/// <param name="Answer">The answer.</param>
public abstract record Lapse(TakenBack Answer)
{
    /// <summary>Null where the answer still fits what the walk waits for.</summary>
    /// <param name="answer">An answer to this very step or fact.</param>
    /// <param name="walk">The walk, where it stands now.</param>
    internal static Lapse? Of(TakenBack answer, Walk walk) => (answer.Asked, walk.Prompt) switch
    {
        (StepPrompt, _) when IsCheck(answer) => new CheckedAgain(answer),
        (StepPrompt, _) when DoneSince(answer, walk) is { } done => new DoneBefore(answer, done),
        (StepPrompt { Step: var step } then, StepPrompt now) when then.Text != now.Text =>
            new ReadsDifferently(answer, FirstChanged(step.Variants.Facts, answer, walk)!),
        (FactPrompt { Fact: var fact }, _) when FirstChanged(KnownWith(fact.Id, answer, walk), answer, walk) is { } changed =>
            new ToldOfAnother(answer, changed),
        _ => null,
    };

    /// <summary>
    /// Whether it says that a picture was there, or that a fix has helped, or not: the machine's look, or a person's own.
    /// </summary>
    internal static bool IsCheck(TakenBack answer) =>
        answer is { Asked: StepPrompt { Step: ScanStep } } or { Asked: StepPrompt, Visit.At.Rung: { Fix: null } };

    /// <summary>The fix that was done only after this answer, which therefore is not true any more; null where there is none.</summary>
    internal static AskingStep? DoneSince(TakenBack answer, Walk walk) =>
        walk.Path
            .Where(visit => visit.IsFixDone(walk.Flow) && DependsOn(answer.Visit, visit, walk.Flow))
            .FirstOrDefault(visit => !answer.Way.Contains(visit)) is { } since
            ? (AskingStep)walk.Flow.Find(since.At.Step)!
            : null;

    private static bool DependsOn(Visit later, Visit done, Flow flow) =>
        later.Move is Answered && (IsRestart(later, flow) || Closes(later.At.Rung, done.At.Rung, flow));

    private static bool IsRestart(Visit visit, Flow flow) => flow.Find(visit.At.Step) is Instruction { Restarts: not null };

    /// <summary>Of fixes that go together the last brings the others into effect, as a new call does.</summary>
    private static bool Closes(RungPlace? last, RungPlace? done, Flow flow) =>
        last is { } at
            && done is { } before
            && at.IsOnSameRungAs(before)
            && before.Fix < at.Fix
            && at.Fix == ((Ladder)flow.Find(at.Ladder)!).Rungs[at.Rung].Fixes.Length - 1;

    /// <summary>
    /// The facts known then that a condition asks about together with this one: they belong together, as a version and its device do.
    /// </summary>
    private static IEnumerable<FactId> KnownWith(FactId fact, TakenBack answer, Walk walk) =>
        walk.Flow.Steps.SelectMany(step => step.Variants.InOrder)
            .Select(variant => variant.Facts)
            .Where(facts => facts.Contains(fact))
            .SelectMany(facts => facts)
            .Where(other => answer.Facts[other] is not null);

    /// <summary>A text is another one only where a fact that it hangs on is another one too.</summary>
    private static ChangedFact? FirstChanged(IEnumerable<FactId> facts, TakenBack answer, Walk walk) =>
        facts.Where(fact => walk.Facts[fact] is { } now && now != answer.Facts[fact])
            .Select(fact => new ChangedFact(walk.Flow.Find(fact)!, answer.Facts[fact], walk.Facts[fact]!))
            .FirstOrDefault();
}

/// <summary>It was a check of a picture, which is made again.</summary>
public sealed record CheckedAgain(TakenBack Answer) : Lapse(Answer);

/// <summary>It says that something was done, but something that should come first was done only now.</summary>
public sealed record DoneBefore(TakenBack Answer, AskingStep Since) : Lapse(Answer);

/// <summary>The step is asked, but with another text, because a fact has changed.</summary>
public sealed record ReadsDifferently(TakenBack Answer, ChangedFact Because) : Lapse(Answer);

/// <summary>The fact is asked, but another one that it goes with has changed.</summary>
public sealed record ToldOfAnother(TakenBack Answer, ChangedFact Because) : Lapse(Answer);

/// <summary>The step may still be asked, but on another rung or ladder, where it is another question.</summary>
public sealed record AskedElsewhere(TakenBack Answer) : Lapse(Answer);

/// <summary>No way leads to the question any more.</summary>
public sealed record NotAskedAnyMore(TakenBack Answer) : Lapse(Answer);

/// <summary>A fact that has another value since something was answered; before, it may not have been known.</summary>
public sealed record ChangedFact(Fact Fact, FactValue? Then, FactValue Now);
