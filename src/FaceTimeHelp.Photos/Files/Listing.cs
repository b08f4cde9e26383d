using System.IO.Enumeration;

namespace FaceTimeHelp.Photos.Files;

/// <summary>The names in one folder, without a look at the files: what else is to be known of each is asked for where it matters.</summary>
internal sealed class Listing
{
    /// <summary>Said of what was listed and cannot be found: one sentence for the user.</summary>
    public const string GoneMessage = "It was there a moment ago and is now gone, or its name is not one this system can read.";

    private const string Forbidden = "You are not allowed to look into this folder.";

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly List<string> folders = [];
    private readonly List<string> candidates = [];

    /// <param name="isCandidate">Whether a file of this name may be a picture or movie.</param>
    public Listing(string folder, Predicate<string> isCandidate)
    {
        try
        {
            foreach (var (name, isFolder) in new FileSystemEnumerable<(string, bool)>(folder, Name, Everything))
                Add(name, isFolder, isCandidate);
            if (candidates.Count > 0 && !CanStat(Path.Combine(folder, candidates[0])))
            {
                Problem = Forbidden;
                candidates.Clear();
            }
        }
        catch (UnauthorizedAccessException)
        {
            Problem = Forbidden;
        }
        catch (DirectoryNotFoundException)
        {
            Problem = GoneMessage;
        }
        catch (IOException problem)
        {
            Problem = $"The system could not list this folder: {problem.Message}";
        }
    }

    /// <summary>Folders, and links to folders.</summary>
    public IReadOnlyList<string> Folders => folders;

    /// <summary>What may be pictures and movies, or links to them; what belongs together is in one group.</summary>
    public IEnumerable<IGrouping<string, string>> Candidates => candidates.GroupBy(name => name, FileNames.SameStem);

    /// <summary>How many other files there are.</summary>
    public int Others { get; private set; }

    /// <summary>Why the folder could not be listed to its end, or shows nothing but names: one sentence for the user; else null.</summary>
    public string? Problem { get; }

    private static bool CanStat(string path)
    {
        try
        {
            FileFacts.Of(path);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
        catch (IOException)
        {
            // Whatever is wrong with this one need not be wrong with the others.
            return true;
        }
    }

    private static (string Name, bool IsFolder) Name(ref FileSystemEntry entry) => (entry.FileName.ToString(), entry.IsDirectory);

    private void Add(string name, bool isFolder, Predicate<string> isCandidate)
    {
        if (isFolder)
            folders.Add(name);
        else if (isCandidate(name))
            candidates.Add(name);
        else
            Others++;
    }
}
