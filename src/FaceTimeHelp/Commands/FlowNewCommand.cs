using System.CommandLine;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Storage;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Commands;

/// <summary><c>flow new</c>: a flow to begin with.</summary>
internal sealed class FlowNewCommand : Command, IHasExamples
{
    public FlowNewCommand(Surroundings surroundings)
        : base("new", "Writes a small flow to begin with, explained line by line. Nothing is ever overwritten.")
    {
        var file = new Argument<string>("FILE") { Description = "The file to write; .yaml is added where the name does not end so." };
        file.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { Length: > 0 } path && Path.GetFileNameWithoutExtension(path).Trim('.').Length == 0)
                result.AddError($"`{path}` names no file. Write a file's name, such as my-flow.yaml.");
        });
        Add(file);
        this.Run(parsed => Begin(WithExtension(parsed.GetRequiredValue(file)), surroundings));
    }

    public IReadOnlyList<string> Examples => ["facetimehelp flow new my-flow.yaml"];

    private static ExitCode Begin(string path, Surroundings surroundings)
    {
        var today = DateOnly.FromDateTime(surroundings.Clock.GetLocalNow().DateTime);
        if (!NewFile.TryWrite(path, Starter.Text(Starter.NameFor(path), today)))
        {
            throw new UserError(
                $"{path} is there already, and it was left as it is. "
                + $"Give another name, or go on with it: facetimehelp flow check {ShellWord.From(path)}",
                ExitCode.NotSolved);
        }

        var schema = Path.Combine(Path.GetDirectoryName(path)!, SchemaFile.Name);
        surroundings.Out.WriteLine($"Written: {Printable.From(path)}, a small flow that works as it is.");
        if (NewFile.TryWrite(schema, SchemaFile.Text + "\n"))
            surroundings.Out.WriteLine($"Written: {Printable.From(schema)}, by which editors can help.");
        TellNext(Printable.From(ShellWord.From(path)), surroundings.Out);
        return ExitCode.Fine;
    }

    private static void TellNext(string path, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("Next:");
        output.WriteLine($"  facetimehelp flow check {path}");
        output.WriteLine($"  facetimehelp flow try {path}");
        output.WriteLine($"  facetimehelp flow test {path}");
    }

    private static string WithExtension(string path) => FlowLibrary.IsYaml(path) ? path : path + FlowLibrary.Extension;
}
