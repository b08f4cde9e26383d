using System.CommandLine;
using FaceTimeHelp.Scans;

namespace FaceTimeHelp.Commands;

/// <summary><c>stores</c>: the photo stores found on this computer.</summary>
internal sealed class StoresCommand : Command, IHasExamples
{
    private readonly Option<bool> json = new("--json") { Description = "Print the result as JSON." };
    private readonly Surroundings surroundings;

    public StoresCommand(Surroundings surroundings)
        : base("stores", "Lists the photo stores found on this computer, and how to allow looking into those that are closed.")
    {
        this.surroundings = surroundings;
        Add(json);
        this.Run(List);
    }

    public IReadOnlyList<string> Examples => ["facetimehelp stores", "facetimehelp stores --json"];

    private ExitCode List(ParseResult parsed)
    {
        var found = surroundings.Finder.Find();
        if (found.IsEmpty)
            surroundings.Error.WriteLine(StoresText.None);
        if (parsed.GetValue(json))
            surroundings.Out.WriteLine(StoresJson.Of(found));
        else if (!found.IsEmpty)
            surroundings.Out.WriteLine(StoresText.Of(found));
        return ExitCode.Fine;
    }
}
