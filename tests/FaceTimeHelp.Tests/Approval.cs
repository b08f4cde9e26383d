using System.Runtime.CompilerServices;

namespace FaceTimeHelp.Tests;

/// <summary>Compares text with a file that a person has looked at and approved.</summary>
internal static class Approval
{
    /// <summary>The file is Approved/&lt;test&gt;.txt beside the test; a difference is written beside it, to be approved by renaming.</summary>
    public static void Matches(string received, [CallerMemberName] string test = "", [CallerFilePath] string source = "")
    {
        var approvedPath = Path.Combine(Path.GetDirectoryName(source)!, "Approved", test + ".txt");
        var receivedPath = Path.ChangeExtension(approvedPath, ".received.txt");
        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath) : "";
        if (received == approved)
        {
            File.Delete(receivedPath);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(approvedPath)!);
        File.WriteAllText(receivedPath, received);
        Assert.Fail($"{Difference(approved, received)}\nIf this is right: mv '{receivedPath}' '{approvedPath}'\n\n{received}");
    }

    private static string Difference(string approved, string received)
    {
        var (before, now) = (approved.Split('\n'), received.Split('\n'));
        var row = Enumerable.Range(0, Math.Max(before.Length, now.Length)).First(at => before.ElementAtOrDefault(at) != now.ElementAtOrDefault(at));
        return $"Line {row + 1} differs.\napproved: {before.ElementAtOrDefault(row)}\nreceived: {now.ElementAtOrDefault(row)}";
    }
}
