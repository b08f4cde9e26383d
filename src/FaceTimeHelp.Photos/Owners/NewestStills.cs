using System.Collections.Immutable;
using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Reading;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Owners;

/// <summary>The newest stills that the owner probably took; shared, edited, hidden and deleted ones are excluded.</summary>
internal sealed class NewestStills
{
    /// <summary>How many of them have to say whose device they come from: more would only cost time.</summary>
    public const int StillsToAsk = 8;

    /// <summary>How many are kept, since not each of them says it.</summary>
    private const int StillsToKeep = 24;

    /// <summary>The oldest of them comes out first.</summary>
    private readonly PriorityQueue<Candidate, DateTimeOffset> newest = new();

    public ImmutableArray<Candidate> NewestFirst =>
    [
        .. newest.UnorderedItems
            .OrderByDescending(still => still.Priority)
            .ThenBy(still => still.Element.Path, StringComparer.Ordinal)
            .Select(still => still.Element),
    ];

    public void Add(ReadFile file)
    {
        if (file.Reading is StillReading or Unmarked or Unchanged && file.Marks.IsEmpty && MayBeOwn(file.File))
            Add(file.File, file.File.Asset?.Created ?? file.File.Modified);
    }

    public void Add(NewestStills other)
    {
        foreach (var (file, time) in other.newest.UnorderedItems)
            Add(file, time);
    }

    private static bool MayBeOwn(Candidate file) =>
        file is { IsHere: true, IsEdit: false, IsShared: false, Where: Whereabouts.Library } && !FileNames.IsMovie(file.Path);

    private void Add(Candidate file, DateTimeOffset time)
    {
        if (newest.Count < StillsToKeep)
            newest.Enqueue(file, time);
        else
            newest.EnqueueDequeue(file, time);
    }
}
