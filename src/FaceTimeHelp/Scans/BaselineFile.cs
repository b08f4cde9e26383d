using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Storage;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Scans;

/// <summary>The file in which a person keeps what a scan saw, for a later one.</summary>
internal static class BaselineFile
{
    /// <exception cref="BaselineException">It is missing, damaged, or no baseline.</exception>
    /// <exception cref="UserError">It is empty, or no ordinary file.</exception>
    public static Baseline Load(string path) => File.Exists(path) && InputFile.LengthOf(path) == 0
        ? throw new UserError($"{path} is empty, or no ordinary file, so it is no baseline. Take a new one: scan --save-baseline.")
        : Baseline.Load(path);

    /// <summary>Only an earlier baseline, or an empty file, may be written over: anything else may be the only copy of something.</summary>
    /// <exception cref="UserError">Something else is there.</exception>
    public static void RefuseToReplace(string path)
    {
        if (Directory.Exists(path))
            throw new UserError($"{path} is a folder. Name a file in it.");
        if (IsTaken(path) && !IsEmptyFile(path) && !HoldsBaseline(path))
        {
            throw new UserError(
                $"{path} is there already and is no baseline, so it was left as it is. Give another name, or remove it first.",
                ExitCode.NotSolved);
        }
    }

    /// <summary>Notes what a scan saw, over an earlier baseline too. The result says so, in a line that can be printed.</summary>
    /// <exception cref="UserError">It cannot be written there.</exception>
    public static string Save(ScanReport report, string path)
    {
        var earlier = HoldsBaseline(path) ? " This took the place of an earlier baseline." : "";
        try
        {
            report.CurrentBaseline.Value.Save(path);
            return $"Noted in {Printable.From(path)}: {Counted(report.CurrentBaseline.Value.Count)}.{Unread(report)}{earlier}";
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"The baseline could not be saved in {path}: {refused.Message}");
        }
    }

    /// <summary>A link that leads nowhere is there too.</summary>
    private static bool IsTaken(string path) => File.Exists(path) || new FileInfo(path).LinkTarget is not null;

    /// <summary>As <c>mktemp</c> makes one. Devices are as long, and must stay.</summary>
    private static bool IsEmptyFile(string path) =>
        File.Exists(path)
        && new FileInfo(path) is { LinkTarget: null, Length: 0 } file
        && !file.FullName.StartsWith("/dev/", StringComparison.Ordinal);

    private static bool HoldsBaseline(string path)
    {
        try
        {
            return File.Exists(path) && new FileInfo(path) is { LinkTarget: null, Length: > 0 } && Baseline.Load(path) is not null;
        }
        catch (BaselineException)
        {
            return false;
        }
    }

    private static string Counted(int files) =>
        files == 1 ? "1 picture or movie" : FormattableString.Invariant($"{files:N0} pictures and movies");

    private static string Unread(ScanReport report) => report.Stores.Sum(store => store.Unreadable.Length) switch
    {
        0 => "",
        1 => " 1 file or folder could not be read: of what is in it, only what is written from now on will count as new.",
        var parts => $" {parts} files or folders could not be read: "
            + "of what is in them, only what is written from now on will count as new.",
    };
}
