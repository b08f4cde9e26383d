using FaceTimeHelp.FlowFiles;

namespace FaceTimeHelp.Walks;

/// <summary>The walks that stand beside a flow: in its folder, or built in where it is.</summary>
internal static class NeighbourWalks
{
    /// <summary>Those that name this flow, in the order of their names.</summary>
    /// <exception cref="UserError">One of them cannot be read.</exception>
    public static IEnumerable<WalkFile> Of(FlowFile file, string flow) =>
        (file.Folder is { } folder ? InFolder(folder, file) : BuiltIn()).Where(walk => walk.Transcript.Flow == flow);

    private static IEnumerable<WalkFile> BuiltIn() => BuiltInFiles.Names(WalkFile.Extension)
        .Order(StringComparer.Ordinal)
        .Select(name => WalkFile.Parse($"{name} (built in)", BuiltInFiles.TryRead(name)!));

    /// <summary>Messages call them as the flow was called: beside it.</summary>
    private static IEnumerable<WalkFile> InFolder(string folder, FlowFile file) => Directory.GetFiles(folder, "*" + WalkFile.Extension)
        .Order(StringComparer.Ordinal)
        .Select(path => WalkFile.Read(Path.Combine(Path.GetDirectoryName(file.Path) ?? "", Path.GetFileName(path))));
}
