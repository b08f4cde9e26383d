namespace FaceTimeHelp.FlowFiles;

/// <summary>
/// Rereads a flow when it, or a flow it uses, has been saved. It polls: file system events get lost on network drives and arrive on
/// other threads.
/// </summary>
/// <param name="library">Where flows are found.</param>
/// <param name="name">The flow's name, or its file.</param>
internal sealed class FlowWatch(FlowLibrary library, string name)
{
    /// <summary>What an editor may take to empty a file and fill it again, or to put a new one in its place.</summary>
    private static readonly TimeSpan TimeToSave = TimeSpan.FromMilliseconds(50);

    private Dictionary<string, FileStamp> files = [];

    private bool WasSaved => files.Any(file => FileStamp.Of(file.Key) != file.Value);

    /// <summary>Reads it as it is now.</summary>
    public FlowReading Read()
    {
        // Stamps are taken before the text is read: what is saved in between is seen by the next look.
        var known = files.Keys.ToDictionary(path => path, FileStamp.Of);
        var opened = new Dictionary<string, FileStamp>();
        try
        {
            var file = library.Find(name, path => opened.TryAdd(path, FileStamp.Of(path)));
            var check = file.Check();
            files = opened;
            return check.Sound is { } sound
                ? new FlowReading.Walkable(sound)
                : new FlowReading.Faulty(new CheckedFile(file, check.Problems));
        }
        catch (UserError missing)
        {
            // What is gone may come back.
            files = opened.Concat(known).DistinctBy(file => file.Key).ToDictionary();
            return new FlowReading.Unreadable(missing);
        }
    }

    /// <summary>Reads it where it was saved since the last reading; null where it was not.</summary>
    public FlowReading? ReadIfSaved()
    {
        if (!WasSaved)
            return null;

        var reading = Read();
        return reading is not FlowReading.Walkable && IsSavedAgainSoon() ? Read() : reading;
    }

    /// <summary>A flow that is found broken may be one that is half saved.</summary>
    private bool IsSavedAgainSoon()
    {
        Thread.Sleep(TimeToSave);
        return WasSaved;
    }
}
