using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Diagrams;

/// <summary>The boxes of a flow's steps, in the order of its text; those of a ladder in the ladder's own.</summary>
internal sealed class BoxesOf
{
    private readonly Flow flow;
    private readonly BoxNumbers numbers;
    private readonly HashSet<StepId> grouped = [];

    public BoxesOf(Flow flow, BoxNumbers numbers)
    {
        (this.flow, this.numbers) = (flow, numbers);
        Groups = [.. flow.Steps.OfType<Ladder>().Select(GroupOf)];
        Boxes =
        [
            new Box(BoxNumbers.Start, BoxKind.Start, ["Start"]),
            .. flow.Steps.Where(step => !grouped.Contains(step.Id)).Select(BoxOf),
            .. FactBoxes(),
        ];
    }

    public ImmutableArray<Group> Groups { get; }

    /// <summary>The boxes outside every group.</summary>
    public ImmutableArray<Box> Boxes { get; }

    /// <summary>A step that stands on several ladders is drawn in the first of them.</summary>
    private Group GroupOf(Ladder ladder)
    {
        grouped.Add(ladder.Id);
        var steps = ladder.Fixes.Append(ladder.Verify).Select(to => to.Step).Where(grouped.Add).ToList();
        var next = new Box(numbers.NextRungOf(ladder.Id), BoxKind.NextRung, ["next"]);
        return new Group(numbers.Of(ladder.Id), ladder.Id.Value, [BoxOf(ladder), .. steps.Select(step => BoxOf(flow.Find(step)!)), next]);
    }

    private Box BoxOf(FlowStep step) => new(numbers.Of(step.Id), KindOf(step), [.. LinesOf(step)]) { IsUsed = step.UsedFrom is not null };

    private static BoxKind KindOf(FlowStep step) => step switch
    {
        Instruction { Page.Texts.IsEmpty: true } => BoxKind.Question,
        Instruction => BoxKind.Instruction,
        ScanStep => BoxKind.Scan,
        Fork => BoxKind.Fork,
        Ladder => BoxKind.Ladder,
        Ending { Outcome: Outcome.Solved } => BoxKind.Solved,
        Ending { Outcome: Outcome.Unsolved } => BoxKind.Unsolved,
        _ => throw new UnreachableException(),
    };

    /// <summary>What people read, then the name by which the author finds it.</summary>
    private static IEnumerable<string> LinesOf(FlowStep step) =>
    [
        .. LabelText.Lines(TitleOf(step)),
        .. LabelText.Lines(step.UsedFrom is { } other ? $"({step.Id}, from {other})" : $"({step.Id})"),
    ];

    private static string TitleOf(FlowStep step) => step switch
    {
        AskingStep asking => asking.Page.Title,
        Ending ending => ending.Title,
        Ladder => "Try in order",
        Fork => "What fits?",
        _ => throw new UnreachableException(),
    };

    private IEnumerable<Box> FactBoxes() =>
        flow.FindingOut.Select(found => new Box(numbers.Of(found.Fact), BoxKind.Fact, LabelText.Lines(flow.Find(found.Fact)!.Ask)));
}
