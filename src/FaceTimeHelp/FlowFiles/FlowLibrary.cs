using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.FlowFiles;

/// <summary>The flows that can be named: the user's own, and those built in. An own flow takes the place of a built-in one.</summary>
/// <param name="ownFolder">Where the user's own flows are.</param>
/// <param name="clock">Tells the day that reviews are compared with.</param>
public sealed class FlowLibrary(string ownFolder, TimeProvider clock)
{
    /// <summary>The flow that starts when none is named.</summary>
    public const string Default = "facetime-photos";

    private const string Extension = ".yaml";

    /// <summary>Every flow that has a name, in the order of names.</summary>
    public IEnumerable<FlowFile> List() =>
        OwnNames().Concat(BuiltInNames()).Distinct().Order(StringComparer.Ordinal).Select(Find);

    /// <summary>The flow of this name, or the YAML file at this path.</summary>
    /// <exception cref="UserError">There is no such flow, or its file cannot be read.</exception>
    public FlowFile Find(string nameOrPath)
    {
        if (IsPath(nameOrPath))
            return FromFile(Path.GetFullPath(nameOrPath), nameOrPath);
        if (OwnNames().Contains(nameOrPath))
            return FromFile(nameOrPath, OwnPath(nameOrPath));

        return BuiltIn(nameOrPath) ?? throw new UserError(
            $"There is no flow `{nameOrPath}`. There are: {string.Join(", ", OwnNames().Concat(BuiltInNames()).Distinct())}; or name a YAML file.");
    }

    /// <summary>The flow of this name that stands in the same folder as a file; else the flow of this name or at this path.</summary>
    /// <exception cref="UserError">There is no such flow, or its file cannot be read.</exception>
    public FlowFile FindBeside(string path, string flow)
    {
        var beside = Path.Combine(Path.GetDirectoryName(path) ?? "", flow + Extension);
        return !IsPath(flow) && File.Exists(beside) ? FromFile(Path.GetFullPath(beside), beside) : Find(flow);
    }

    private static bool IsPath(string nameOrPath) =>
        nameOrPath.Contains('/') || nameOrPath.Contains('\\') || nameOrPath.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || nameOrPath.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private FlowFile FromFile(string name, string path)
    {
        try
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(path));
            return new FlowFile(name, path, File.ReadAllText(path), Against(folder)) { Folder = folder };
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UserError($"There is no flow file {path}.");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"The flow file {path} cannot be read: {refused.Message}");
        }
    }

    private FlowFile? BuiltIn(string name) =>
        BuiltInText(name) is { } text ? new FlowFile(name, $"{name} (built in)", text, Against(folder: null)) : null;

    private static string? BuiltInText(string name) => BuiltInFiles.TryRead(name + Extension);

    /// <summary>What a flow in this folder is checked against; null for one that is built in.</summary>
    private CheckedAgainst Against(string? folder) => new(
        [.. Verdict.All.Select(verdict => verdict.Word)],
        DateOnly.FromDateTime(clock.GetLocalNow().DateTime),
        name => folder is null ? BuiltInText(name) : NeighbourText(folder, name) ?? BuiltInText(name));

    /// <summary>The text of a flow beside the one that names it; null where there is none that can be read.</summary>
    private static string? NeighbourText(string folder, string name)
    {
        try
        {
            return Path.GetFileName(name) == name ? File.ReadAllText(Path.Combine(folder, name + Extension)) : null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static IEnumerable<string> BuiltInNames() => BuiltInFiles.Names(Extension).Select(name => name[..^Extension.Length]);

    private IEnumerable<string> OwnNames() =>
        Directory.Exists(ownFolder) ? Directory.GetFiles(ownFolder, "*" + Extension).Select(path => Path.GetFileNameWithoutExtension(path)!) : [];

    private string OwnPath(string name) => Path.Combine(ownFolder, name + Extension);
}
