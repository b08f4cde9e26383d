using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace FaceTimeHelp.Photos.Tests.Making;

/// <summary>exiftool, the other reader that made files must satisfy.</summary>
internal static class ExifTool
{
    /// <summary>Every tag of a file, by its short name.</summary>
    public static Dictionary<string, string> Read(string path)
    {
        using var json = JsonDocument.Parse(Run("-j", "-G0:1", "-s", path));
        return json.RootElement[0].EnumerateObject().ToDictionary(tag => tag.Name, tag => tag.Value.ToString());
    }

    /// <summary>What it finds wrong with a file. Camera data that Exif demands and FaceTime leaves out is not counted.</summary>
    public static IEnumerable<string> Complaints(string path) =>
        Run("-validate", "-warning", "-error", "-a", "-s3", path)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Skip(1)
            .Where(line => !line.StartsWith("Missing required", StringComparison.Ordinal));

    private static string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("exiftool", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (Win32Exception)
        {
            Assert.Skip("exiftool is not installed.");
            throw;
        }
    }
}
