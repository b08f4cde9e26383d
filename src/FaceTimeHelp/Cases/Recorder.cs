using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Storage;

namespace FaceTimeHelp.Cases;

/// <summary>
/// Keeps a case on disk. Nothing is written before the first entry, so looking around leaves nothing behind. What
/// the disk refused is tried again with the next entry.
/// </summary>
internal sealed class Recorder(string folder, CaseHeader header, Baseline? baseline) : IDisposable
{
    private readonly Queue<JournalEntry> waiting = [];
    private FolderLock? inUse;
    private Journal? journal;

    /// <summary>Whether every answer is on disk; words that were not understood may wait for the next one.</summary>
    public bool IsSaved => waiting.All(entry => entry.AsWords() is not null);

    /// <summary>The case as it is on disk; null where nothing is there.</summary>
    public SavedCase? Saved => SavedCase.TryRead(folder);

    /// <summary>Goes on with a case that is on disk already.</summary>
    /// <exception cref="IOException">Another program has it open.</exception>
    public static Recorder Reopen(SavedCase saved) => new(saved.Folder, saved.Header, baseline: null)
    {
        inUse = new FolderLock(saved.Folder),
        journal = Journal.Reopen(saved.JournalPath),
    };

    /// <summary>Goes on with a case whose journal holds answers that no longer fit: it is replaced, whole, by one without them.</summary>
    /// <exception cref="IOException">Another program has it open.</exception>
    public static Recorder Rewrite(SavedCase saved)
    {
        using (new FolderLock(saved.Folder))
            Replace(saved);
        return Reopen(saved);
    }

    /// <summary>Writes an entry; where that fails, a sentence that says why and what to do.</summary>
    public string? Record(JournalEntry entry)
    {
        waiting.Enqueue(entry);
        try
        {
            Write();
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return $"This could not be saved in {folder} ({refused.Message.TrimEnd('.')}). Until it can be, leaving here would lose it. It is tried again with your next answer.";
        }
    }

    /// <summary>Writes words that were not understood; they are no answer, so before the first of those they wait for it.</summary>
    public void Keep(JournalEntry words)
    {
        if (journal is null)
            waiting.Enqueue(words);
        else
            Record(words);
    }

    public void Dispose()
    {
        journal?.Dispose();
        inUse?.Dispose();
    }

    private static void Replace(SavedCase saved)
    {
        var fresh = saved.JournalPath + ".new";
        using (var journal = Journal.Create(fresh, saved.Header))
        {
            foreach (var entry in saved.Entries)
                journal.Append(entry);
        }

        File.Move(fresh, saved.JournalPath, overwrite: true);
    }

    private void Write()
    {
        journal ??= Begin();
        while (waiting.TryPeek(out var entry))
        {
            journal.Append(entry);
            waiting.Dequeue();
        }
    }

    private Journal Begin()
    {
        PrivateFiles.CreateFolder(folder);
        inUse ??= new FolderLock(folder);
        baseline?.Save(SavedCase.BaselineIn(folder));
        return Journal.Create(SavedCase.JournalIn(folder), header);
    }
}
