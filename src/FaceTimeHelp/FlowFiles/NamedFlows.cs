namespace FaceTimeHelp.FlowFiles;

/// <summary>The flows that a command line names: by a name, by a path, or as <c>-</c>, which is standard input.</summary>
internal sealed class NamedFlows(Surroundings surroundings)
{
    private const string StandardInput = "-";

    private readonly FlowLibrary library = surroundings.Flows;
    private FlowFile? read;

    /// <summary>The names that were written, or those of all flows if none was.</summary>
    public IEnumerable<string> NamesOrAll(IReadOnlyCollection<string>? written) => written is { Count: > 0 } ? written : library.Names;

    /// <exception cref="UserError">There is no such flow, or it cannot be read.</exception>
    public FlowFile Find(string name) => name == StandardInput ? Read() : library.Find(name);

    /// <summary>It can be read once only, however often it is named.</summary>
    private FlowFile Read() => read ??= library.FromText("(standard input)", surroundings.In.ReadToEnd());
}
