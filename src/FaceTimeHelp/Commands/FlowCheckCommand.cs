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
            var each = new EachNamed(surroundings.Error);
            var checks = each.Open(flows.Meant(parsed.GetValue(files)), flows.Find).Select(file => new CheckedFile(file, file.Check().Problems)).ToList();
            if (parsed.GetValue(format) == "json")
                surroundings.Out.WriteLine(ProblemJson.Of(checks));
            else if (checks.Count > 0)
                surroundings.Out.WriteLine(ProblemText.Of(checks));
            return (int)ExitCodes.WorseOf(each.ExitCode, checks.TrueForAll(check => check.IsSound) ? ExitCode.Fine : ExitCode.NotSolved);
        });
    }

    public IReadOnlyList<string> Examples => ["facetimehelp flow check my-flow.yaml", "facetimehelp flow check flows/*.yaml", "facetimehelp flow check - < my-flow.yaml", "facetimehelp flow check --format json"];
}
