using System.CommandLine;

namespace FaceTimeHelp.Commands;

/// <summary><c>flow</c>: for those who write flows.</summary>
internal sealed class FlowCommand : Command, IHasExamples
{
    public FlowCommand(Surroundings surroundings)
        : base("flow", "For authors: lists, checks and tests flows.")
    {
        Add(new FlowListCommand(surroundings));
        Add(new FlowCheckCommand(surroundings));
        Add(new FlowTestCommand(surroundings));
    }

    public IReadOnlyList<string> Examples => ["facetimehelp flow list", "facetimehelp flow check my-flow.yaml", "facetimehelp flow test my-flow.yaml"];
}
