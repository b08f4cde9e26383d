using System.Text;

namespace FaceTimeHelp.FlowFiles;

/// <summary>The flow that an author begins with: small, complete, and explained line by line.</summary>
internal static class Starter
{
    private const string Resource = "Starter.yaml";
    private const string Name = "flow: starter";

    /// <summary>The day that the starter was reviewed; who begins with it, begins today.</summary>
    private const string Day = "2026-11-23";

    public static string Text(string name, DateOnly today) =>
        Read().Replace(Name, $"flow: {name}", StringComparison.Ordinal).Replace(Day, $"{today:yyyy-MM-dd}", StringComparison.Ordinal);

    /// <summary>
    /// A file's name as a flow's: small letters and digits with hyphens between; for instance <c>my-flow-2</c> for
    /// <c>My Flow (2).yaml</c>.
    /// </summary>
    public static string NameFor(string path)
    {
        var words = new StringBuilder();
        foreach (var rune in Path.GetFileNameWithoutExtension(path).Normalize(NormalizationForm.FormC).EnumerateRunes())
            words.Append(Rune.IsLetterOrDigit(rune) ? Rune.ToLowerInvariant(rune).ToString() : " ");
        var parts = words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 ? string.Join('-', parts) : "my-flow";
    }

    private static string Read()
    {
        using var reader = new StreamReader(typeof(Starter).Assembly.GetManifestResourceStream(Resource)!);
        return reader.ReadToEnd();
    }
}
