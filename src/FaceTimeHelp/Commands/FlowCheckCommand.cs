using System.CommandLine;
using FaceTimeHelp.FlowFiles;

namespace FaceTimeHelp.Commands;

/// <summary><c>flow check</c>: every problem of a flow at once.</summary>
internal sealed class FlowCheckCommand : Command, IHasExamples
{
    public FlowCheckCommand(Surroundings surroundings)
        : base("check", "Tells everything that is wrong with flows, where, and what to write instead.")
    {
        var files = new Argument<string[]>("FILE") { Description = "Flow files or names, or - for standard input; without any, every flow that can be named.", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string>("--format") { Description = "How to print: text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        Add(files);
        Add(format);
        SetAction(parsed =>
        {
            var flows = new NamedFlows(surroundings);
            var checks = (parsed.GetValue(files) is { Length: > 0 } named ? named.Select(flows.Find) : flows.List())
                .Select(file => new CheckedFile(file, file.Check().Problems))
                .ToList();
            surroundings.Out.WriteLine(parsed.GetValue(format) == "json" ? ProblemJson.Of(checks) : ProblemText.Of(checks));
            return (int)(checks.TrueForAll(check => check.IsSound) ? ExitCode.Fine : ExitCode.NotSolved);
        });
    }

    public IReadOnlyList<string> Examples => ["facetimehelp flow check my-flow.yaml", "facetimehelp flow check flows/*.yaml", "facetimehelp flow check - < my-flow.yaml", "facetimehelp flow check --format json"];
}
