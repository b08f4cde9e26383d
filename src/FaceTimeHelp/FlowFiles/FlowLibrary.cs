using System.Reflection;
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
    private const string BuiltInPrefix = "flows/";

    private static Assembly Program => typeof(FlowLibrary).Assembly;

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

    /// <summary>A flow whose text is already there; it may use flows of the folder that the program was started in.</summary>
    public FlowFile FromText(string name, string text) => new(name, name, text, Against(Path.GetFullPath(".")));

    /// <summary>Whether a file's name says that it is YAML.</summary>
    public static bool IsYaml(string path) =>
        path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static bool IsPath(string nameOrPath) =>
        nameOrPath.Contains('/') || nameOrPath.Contains('\\') || IsYaml(nameOrPath);

    private FlowFile FromFile(string name, string path)
    {
        try
        {
            return new FlowFile(name, path, File.ReadAllText(path), Against(Path.GetDirectoryName(Path.GetFullPath(path))));
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

    private static string? BuiltInText(string name)
    {
        using var stream = Program.GetManifestResourceStream(BuiltInPrefix + name + Extension);
        if (stream is null)
            return null;

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

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

    private static IEnumerable<string> BuiltInNames() =>
        Program.GetManifestResourceNames()
            .Where(name => name.StartsWith(BuiltInPrefix, StringComparison.Ordinal))
            .Select(name => name[BuiltInPrefix.Length..^Extension.Length]);

    private IEnumerable<string> OwnNames() =>
        Directory.Exists(ownFolder) ? Directory.GetFiles(ownFolder, "*" + Extension).Select(path => Path.GetFileNameWithoutExtension(path)!) : [];

    private string OwnPath(string name) => Path.Combine(ownFolder, name + Extension);
}
