namespace FaceTimeHelp.Photos.Stores;

/// <summary>The files of a store under the keys of their pictures, until the picture's row takes them.</summary>
internal sealed class ListedFiles
{
    private readonly Dictionary<string, List<Candidate>> byKey = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The files that no row has taken, those of one picture together.</summary>
    public IEnumerable<List<Candidate>> Left => byKey.Values;

    /// <summary>Whether a part of the store was closed, so that a file which was not found may lie there all the same.</summary>
    public bool AreIncomplete { get; set; }

    /// <param name="keyOf">What a picture's files have in common with its row.</param>
    public void AddAll(IEnumerable<Candidate> files, Func<Candidate, string> keyOf)
    {
        foreach (var (key, file) in files.Select(file => (keyOf(file), file)))
        {
            if (!byKey.TryAdd(key, [file]))
                byKey[key].Add(file);
        }
    }

    /// <summary>The files of one row; none where there are none, or another row took them.</summary>
    /// <param name="key">Asked for only where there are files.</param>
    public List<Candidate> Take(Func<string?> key) =>
        byKey.Count > 0 && key() is { } known && byKey.Remove(known, out var files) ? files : [];
}
