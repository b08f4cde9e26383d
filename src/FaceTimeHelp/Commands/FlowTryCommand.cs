using System.CommandLine;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.FlowProblems;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Trying;

namespace FaceTimeHelp.Commands;

/// <summary><c>flow try</c>: a walk through one's own flow, as people will see it.</summary>
internal sealed class FlowTryCommand : Command, IHasExamples
{
    private readonly Argument<string> file = new("FILE") { Description = "A flow file or name." };
    private readonly Option<string?> from = new("--from")
    {
        Description = "Begin at this step; at a ladder, with its first fix.",
        HelpName = "STEP",
    };
    private readonly FactOption facts = new();
    private readonly Option<bool> watch = new("--watch")
    {
        Description = "Read the flow again whenever it is saved, and stay at the same step.",
    };
    private readonly PlainOption plain = new();
    private readonly Surroundings surroundings;

    public FlowTryCommand(Surroundings surroundings)
        : base("try", "Walks through a flow as people will see it: nothing is looked at, nothing is kept.")
    {
        this.surroundings = surroundings;
        Add(file);
        this.AddAll(from, facts, watch, plain);
        this.Run(RunAsync);
    }

    public IReadOnlyList<string> Examples =>
    [
        "facetimehelp flow try my-flow.yaml",
        "facetimehelp flow try my-flow.yaml --watch",
        "facetimehelp flow try my-flow.yaml --from restart --fact my_device=mac",
    ];

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var flow = new FlowWatch(surroundings.Flows, parsed.GetRequiredValue(file));
        var tryOut = new TryOut(flow, Begin(parsed), surroundings.Clock) { Watches = parsed.GetValue(watch) };
        var reading = flow.Read();
        if (reading is FlowReading.Faulty(var check) && !tryOut.Watches)
        {
            surroundings.Out.WriteLine(ProblemText.Of([check]));
            return ExitCode.NotSolved;
        }

        var conversation = new Conversation(tryOut.Begin(reading));
        return await new FrontEndChooser(surroundings, parsed.GetValue(plain)).RunAsync(conversation, player: null, cancellationToken);
    }

    private StartingPoint Begin(ParseResult parsed) => new(
        [.. parsed.GetValue(facts) ?? []],
        parsed.GetValue(from) is { } step ? new StepId(step) : null);
}
