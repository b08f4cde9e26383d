using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Photos.Verdicts;
using FaceTimeHelp.Storage;

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

    /// <summary>Both ways in which YAML files are called, the first before the second.</summary>
    private static readonly string[] Extensions = [Extension, ".yml"];

    /// <summary>Every name, in order.</summary>
    public IEnumerable<string> Names => OwnFiles().Select(NameOf).Concat(BuiltInNames()).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The flow of this name, or the YAML file at this path.</summary>
    /// <exception cref="UserError">There is no such flow, or its file cannot be read.</exception>
    public FlowFile Find(string nameOrPath) => Find(nameOrPath, static _ => { });

    /// <summary>The flow of this name, or the YAML file at this path.</summary>
    /// <param name="nameOrPath">A flow's name, or a path.</param>
    /// <param name="opens">Called with each path before it is opened, existing or not, including the flows that this one uses.</param>
    /// <exception cref="UserError">There is no such flow, or its file cannot be read.</exception>
    public FlowFile Find(string nameOrPath, Action<string> opens)
    {
        if (IsPath(nameOrPath))
            return FromFile(Path.GetFullPath(nameOrPath), nameOrPath, opens);
        if (OwnFiles().FirstOrDefault(path => NameOf(path) == nameOrPath) is { } own)
            return FromFile(nameOrPath, own, opens);

        return BuiltIn(nameOrPath) ?? throw new UserError(
            $"There is no flow `{nameOrPath}`. There are: {string.Join(", ", Names)}; or name a YAML file.");
    }

    /// <summary>The flow of this name that stands in the same folder as a file; else the flow of this name or at this path.</summary>
    /// <exception cref="UserError">There is no such flow, or its file cannot be read.</exception>
    public FlowFile FindBeside(string path, string flow)
    {
        return !IsPath(flow) && Candidates(Path.GetDirectoryName(path) ?? "", flow).FirstOrDefault(File.Exists) is { } beside
            ? FromFile(Path.GetFullPath(beside), beside, static _ => { })
            : Find(flow);
    }

    /// <summary>A flow whose text is already there; it may use flows of the folder that the program was started in.</summary>
    public FlowFile FromText(string name, string text) =>
        new(name, name, text, Against(FinderIn(Path.GetFullPath("."), static _ => { }))) { Folder = Path.GetFullPath(".") };

    /// <summary>Whether a file's name says that it is YAML.</summary>
    public static bool IsYaml(string path) =>
        Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>No path has a NUL in it; a walk or a journal may.</summary>
    private static bool IsPath(string nameOrPath) =>
        (nameOrPath.Contains('/') || nameOrPath.Contains('\\') || IsYaml(nameOrPath)) && !nameOrPath.Contains('\0');

    private FlowFile FromFile(string name, string path, Action<string> opens)
    {
        try
        {
            opens(path);
            var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            return new FlowFile(name, path, InputFile.ReadText(path), Against(FinderIn(folder, opens))) { Folder = folder };
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
    private static Func<string, string?> FinderIn(string folder, Action<string> opens) =>
        name => TryReadNeighbour(folder, name, opens) ?? BuiltInText(name);

    /// <summary>The text of a flow beside the one that names it; null where there is none that can be read.</summary>
    private static string? TryReadNeighbour(string folder, string name, Action<string> opens) => Path.GetFileName(name) == name
        ? Candidates(folder, name).Select(path => TryRead(path, opens)).FirstOrDefault(text => text is not null)
        : null;

    private static string? TryRead(string path, Action<string> opens)
    {
        try
        {
            opens(path);
            return InputFile.ReadText(path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static IEnumerable<string> BuiltInNames() => BuiltInFiles.Names(Extension).Select(name => name[..^Extension.Length]);

    /// <summary>Where a flow of this name may stand in a folder.</summary>
    private static IEnumerable<string> Candidates(string folder, string name) =>
        Extensions.Select(extension => Path.Combine(folder, name + extension));

    /// <summary>The files of the user's own flows, so that of two with one name the same is always taken.</summary>
    private IEnumerable<string> OwnFiles() =>
        Directory.Exists(ownFolder) ? Directory.GetFiles(ownFolder).Where(IsYaml).Order(StringComparer.Ordinal) : [];

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);
}
