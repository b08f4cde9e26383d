using System.CommandLine;
using FaceTimeHelp.FlowFiles;

namespace FaceTimeHelp.Commands;

/// <summary><c>flow schema</c>: what editors need to help with flows.</summary>
internal sealed class FlowSchemaCommand : Command, IHasExamples
{
    public FlowSchemaCommand(Surroundings surroundings)
        : base("schema", "Prints the JSON Schema by which editors complete, explain and check what is written in a flow.") =>
        this.Run(_ =>
        {
            surroundings.Out.WriteLine(SchemaFile.Text);
            return ExitCode.Fine;
        });

    public IReadOnlyList<string> Examples => ["facetimehelp flow schema", $"facetimehelp flow schema > {SchemaFile.Name}"];
}
