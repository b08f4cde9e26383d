using System.Globalization;
using FaceTimeHelp.Storage;

namespace FaceTimeHelp.Reports;

/// <summary>Writes a report for its user alone, and over nothing that they want to keep.</summary>
internal static class ReportFile
{
    public static string NameFor(DateTimeOffset today, ReportFormat format) =>
        $"facetimehelp-report-{today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.{ReportText.Ending(format)}";

    /// <summary>False where there is such a file already.</summary>
    /// <exception cref="UserError">It cannot be written there.</exception>
    public static bool TryWrite(string path, string text) =>
        Directory.Exists(path)
            ? throw new UserError($"{path} is a folder. Name a file in it.")
            : NewFile.TryWritePrivately(Path.GetFullPath(path), text);

    /// <summary>Writes over a file. A new one takes its place, so that it is private too, and the old one is whole until then.</summary>
    /// <exception cref="UserError">It cannot be written there.</exception>
    public static void Replace(string path, string text)
    {
        var full = Path.GetFullPath(path);
        var fresh = $"{full}.{Path.GetRandomFileName()}";
        if (!NewFile.TryWritePrivately(fresh, text))
            throw new UserError($"{path} cannot be written: {fresh} is in the way.");
        try
        {
            File.Move(fresh, full, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            File.Delete(fresh);
            throw new UserError($"{path} cannot be written: {refused.Message}");
        }
    }
}
