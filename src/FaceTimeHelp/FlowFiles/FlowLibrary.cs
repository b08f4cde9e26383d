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

    /// <summary>How a flow file's name ends.</summary>
    public const string Extension = ".yaml";

    /// <summary>Every name, in order.</summary>
    public IEnumerable<string> Names => OwnNames().Concat(BuiltInNames()).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The flow of this name, or the YAML file at this path.</summary>
    /// <exception cref="UserError">There is no such flow, or its file cannot be read.</exception>
    public FlowFile Find(string nameOrPath) => Find(nameOrPath, static _ => { });

    /// <summary>The flow of this name, or the YAML file at this path.</summary>
    /// <param name="nameOrPath">A flow's name, or a path.</param>
    /// <param name="opens">Is told each file before it is opened, whether it is there or not; those too that the flow names, when it is checked.</param>
    /// <exception cref="UserError">There is no such flow, or its file cannot be read.</exception>
    public FlowFile Find(string nameOrPath, Action<string> opens)
    {
        if (IsPath(nameOrPath))
            return FromFile(Path.GetFullPath(nameOrPath), nameOrPath, opens);
        if (OwnNames().Contains(nameOrPath))
            return FromFile(nameOrPath, OwnPath(nameOrPath), opens);

        return BuiltIn(nameOrPath) ?? throw new UserError(
            $"There is no flow `{nameOrPath}`. There are: {string.Join(", ", Names)}; or name a YAML file.");
    }

    /// <summary>The flow of this name that stands in the same folder as a file; else the flow of this name or at this path.</summary>
    /// <exception cref="UserError">There is no such flow, or its file cannot be read.</exception>
    public FlowFile FindBeside(string path, string flow)
    {
        var beside = Path.Combine(Path.GetDirectoryName(path) ?? "", flow + Extension);
        return !IsPath(flow) && File.Exists(beside) ? FromFile(Path.GetFullPath(beside), beside, static _ => { }) : Find(flow);
    }

    /// <summary>A flow whose text is already there; it may use flows of the folder that the program was started in.</summary>
    public FlowFile FromText(string name, string text) =>
        new(name, name, text, Against(Near(Path.GetFullPath("."), static _ => { }))) { Folder = Path.GetFullPath(".") };

    /// <summary>Whether a file's name says that it is YAML.</summary>
    public static bool IsYaml(string path) =>
        path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static bool IsPath(string nameOrPath) =>
        nameOrPath.Contains('/') || nameOrPath.Contains('\\') || IsYaml(nameOrPath);

    private FlowFile FromFile(string name, string path, Action<string> opens)
    {
        try
        {
            opens(path);
            var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            return new FlowFile(name, path, File.ReadAllText(path), Against(Near(folder, opens))) { Folder = folder };
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
        BuiltInText(name) is { } text ? new FlowFile(name, $"{name} (built in)", text, Against(BuiltInText)) : null;

    private static string? BuiltInText(string name) => BuiltInFiles.TryRead(name + Extension);

    private CheckedAgainst Against(Func<string, string?> findFlow) => new(
        [.. Verdict.All.Select(verdict => verdict.Word)],
        DateOnly.FromDateTime(clock.GetLocalNow().DateTime),
        findFlow);

    /// <summary>What a flow in this folder finds by a name: a flow beside it, or one that is built in.</summary>
    private static Func<string, string?> Near(string folder, Action<string> opens) =>
        name => NeighbourText(folder, name, opens) ?? BuiltInText(name);

    /// <summary>The text of a flow beside the one that names it; null where there is none that can be read.</summary>
    private static string? NeighbourText(string folder, string name, Action<string> opens)
    {
        if (Path.GetFileName(name) != name)
            return null;

        try
        {
            var path = Path.Combine(folder, name + Extension);
            opens(path);
            return File.ReadAllText(path);
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
