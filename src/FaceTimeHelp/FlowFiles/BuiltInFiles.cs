using System.Reflection;

namespace FaceTimeHelp.FlowFiles;

/// <summary>The files that are built into the program: flows, and a walk beside each.</summary>
internal static class BuiltInFiles
{
    private const string Prefix = "flows/";

    private static Assembly Program => typeof(BuiltInFiles).Assembly;

    /// <summary>The files whose names end like this, without their folder.</summary>
    public static IEnumerable<string> Names(string extension) =>
        Program.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(extension, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..]);

    /// <summary>A file's text; null where there is no such file.</summary>
    public static string? TryRead(string name)
    {
        using var stream = Program.GetManifestResourceStream(Prefix + name);
        if (stream is null)
            return null;

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
