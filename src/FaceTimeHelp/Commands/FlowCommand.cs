using System.CommandLine;

namespace FaceTimeHelp.Commands;

/// <summary><c>flow</c>: for those who write flows.</summary>
internal sealed class FlowCommand : Command, IHasExamples
{
    public FlowCommand(Surroundings surroundings)
        : base("flow", "For authors: begins, lists, checks, tries, tests and draws flows.")
    {
        Add(new FlowNewCommand(surroundings));
        Add(new FlowListCommand(surroundings));
        Add(new FlowCheckCommand(surroundings));
        Add(new FlowTryCommand(surroundings));
        Add(new FlowTestCommand(surroundings));
        Add(new FlowGraphCommand(surroundings));
        Add(new FlowSchemaCommand(surroundings));
    }

    public IReadOnlyList<string> Examples =>
        ["facetimehelp flow list", "facetimehelp flow check my-flow.yaml", "facetimehelp flow test my-flow.yaml"];
}
