namespace FaceTimeHelp.Photos.Stores;

/// <summary>The files of a store under the keys of their pictures, until the picture's row takes them.</summary>
internal sealed class ListedFiles
{
    private readonly Dictionary<string, List<Candidate>> byKey = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The files that no row has taken.</summary>
    public IEnumerable<Candidate> Left => byKey.Values.SelectMany(files => files);

    /// <summary>Whether a part of the store was closed, so that a file which was not found may lie there all the same.</summary>
    public bool AreIncomplete { get; set; }

    public void Add(string key, Candidate file)
    {
        if (!byKey.TryAdd(key, [file]))
            byKey[key].Add(file);
    }

    /// <summary>The files of one row; none where there are none, or another row took them.</summary>
    public List<Candidate> Take(string? key) => key is not null && byKey.Remove(key, out var files) ? files : [];
}
