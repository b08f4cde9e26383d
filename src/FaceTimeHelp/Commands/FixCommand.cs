using System.CommandLine;

namespace FaceTimeHelp.Commands;

/// <summary><c>fix</c>: the guided fix.</summary>
internal sealed class FixCommand : Command, IHasExamples
{
    /// <param name="surroundings">What the program meets outside.</param>
    /// <param name="options">The program's own, so that an option before the word <c>fix</c> counts too.</param>
    public FixCommand(Surroundings surroundings, FixOptions options)
        : base("fix", "Guides you through the fix, step by step, and checks the result.")
    {
        var flow = new Argument<string?>("FLOW")
        {
            Description = "A flow's name (see `flow list`), or a YAML file.",
            DefaultValueFactory = _ => null,
        };
        Add(flow);
        options.AddTo(this, flow);
        this.Run((parsed, cancellationToken) =>
            new FixRun(surroundings, options.Read(parsed) with { Flow = parsed.GetValue(flow) }).RunAsync(cancellationToken));
    }

    public IReadOnlyList<string> Examples =>
    [
        "facetimehelp fix",
        "facetimehelp fix --photos ~/Pictures",
        "facetimehelp fix --fact my_device=iphone --fact my_version=17.6.1",
        "facetimehelp fix my-flow.yaml --plain",
    ];
}
