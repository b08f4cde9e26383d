using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Storage;

namespace FaceTimeHelp.Cases;

/// <summary>
/// Keeps a case on disk. Nothing is written before the first entry, so looking around leaves nothing behind. What
/// the disk refused is tried again with the next entry.
/// </summary>
internal sealed class Recorder(string folder, CaseHeader header, Baseline? baseline) : IDisposable
{
    private readonly List<JournalEntry> written = [];
    private readonly Queue<JournalEntry> waiting = [];
    private FolderLock? folderLock;
    private Journal? journal;

    /// <summary>The case as it is on disk; null where nothing is there.</summary>
    public SavedCase? Saved => SavedCase.TryRead(folder);

    /// <summary>
    /// Goes on with a case that is on disk already. It is locked before it is read: what another window wrote until then is part of it.
    /// </summary>
    /// <exception cref="IOException">Another program has it open.</exception>
    /// <exception cref="UserError">It cannot be read any more.</exception>
    public static Recorder Open(string folder, out SavedCase saved)
    {
        var folderLock = new FolderLock(folder);
        Recorder? opened = null;
        try
        {
            saved = SavedCase.Read(folder);
            opened = new Recorder(folder, saved.Header, baseline: null)
            {
                folderLock = folderLock,
                journal = Journal.Reopen(saved.JournalPath),
            };
            opened.written.AddRange(saved.Entries);
            return opened;
        }
        finally
        {
            if (opened is null)
                folderLock.Dispose();
        }
    }

    /// <summary>
    /// Replaces the journal, whole, by one without the answers that no longer fit: they would stand in the way of those to come. Of one
    /// that cannot be read to its end a copy is kept, and the result is its path; else null.
    /// </summary>
    /// <exception cref="IOException">The disk is full, or the folder cannot be written.</exception>
    public string? ReplaceWith(SavedCase fitting)
    {
        var copy = fitting.IsDamaged ? fitting.JournalPath + ".damaged" : null;
        if (copy is not null)
            File.Copy(fitting.JournalPath, copy, overwrite: true);

        var fresh = fitting.JournalPath + ".new";
        using (var replacement = Journal.Create(fresh, fitting.Header))
        {
            foreach (var entry in fitting.Entries)
                replacement.Append(entry);
        }

        journal?.Dispose();
        journal = null;
        File.Move(fresh, fitting.JournalPath, overwrite: true);
        journal = Journal.Reopen(fitting.JournalPath);
        written.Clear();
        written.AddRange(fitting.Entries);
        return copy;
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
            return $"This could not be saved in {folder} ({refused.Message.TrimEnd('.')}). Until it can be, leaving here would lose it. "
                + "It is tried again with your next answer.";
        }
    }

    /// <summary>Writes words that were not understood; they are no answer, so before the first of those they wait for it.</summary>
    public void KeepWords(JournalEntry words)
    {
        if (journal is null)
            waiting.Enqueue(words);
        else
            Record(words);
    }

    /// <summary>
    /// Tries once more what the disk refused; false where an answer is still not on disk. Words alone may wait for the next
    /// answer.
    /// </summary>
    public bool TrySave()
    {
        if (written.Count == 0 && waiting.All(entry => entry.AsWords() is not null))
            return true;

        try
        {
            Write();
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        journal?.Dispose();
        folderLock?.Dispose();
    }

    private void Write()
    {
        if (journal is not null && !File.Exists(SavedCase.JournalIn(folder)))
            StartOver();
        journal ??= Begin();
        while (waiting.TryPeek(out var entry))
        {
            journal.Append(entry);
            written.Add(waiting.Dequeue());
        }
    }

    /// <summary>Somebody has removed the journal: all of it is written again.</summary>
    private void StartOver()
    {
        Dispose();
        (journal, folderLock) = (null, null);
        JournalEntry[] all = [.. written, .. waiting];
        written.Clear();
        waiting.Clear();
        foreach (var entry in all)
            waiting.Enqueue(entry);
    }

    private Journal Begin()
    {
        PrivateFiles.CreateFolder(folder);
        folderLock ??= new FolderLock(folder);
        baseline?.Save(SavedCase.BaselineIn(folder));
        return Journal.Create(SavedCase.JournalIn(folder), header);
    }
}
