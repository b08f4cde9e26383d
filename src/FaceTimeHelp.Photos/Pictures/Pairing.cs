using FaceTimeHelp.Photos.Reading;

namespace FaceTimeHelp.Photos.Pictures;

/// <summary>
/// Puts stills and movies together: by the row of the library that both belong to; by content identifier over the whole
/// scan; and by name within a folder, where only one of the two bears an identifier and their times agree, or one is online only and
/// can show neither. One name with two identifiers is no pair.
/// </summary>
internal static class Pairing
{
    /// <summary>How far the times of two files of one name may lie apart: a Live Photo's movie lasts about three seconds.</summary>
    private static readonly TimeSpan TimesAgree = TimeSpan.FromSeconds(5);

    /// <summary>All pictures among <paramref name="files"/>, in the order of their first file's path.</summary>
    public static IEnumerable<Picture> Pictures(IEnumerable<ReadFile> files)
    {
        var all = files
            .OrderBy(file => file.File.Path, StringComparer.Ordinal)
            .ThenBy(file => !file.File.IsHere)
            .DistinctBy(file => Path.GetFullPath(file.File.Path))
            .ToList();
        var unreadable = all.Where(file => file.Reading is Unreadable).ToLookup(file => file.Stem);
        return JoinByName(Groups([.. all.Where(file => file.IsStill || file.IsMovie)]))
            .Select(group => PictureBuilder.Build(group, group.SelectMany(file => unreadable[file.Stem])));
    }

    /// <summary>Files of one identifier together, with all that their rows hold; each file without either by itself.</summary>
    private static List<List<ReadFile>> Groups(List<ReadFile> files)
    {
        // An edit has an identifier of its own, so it is the original that speaks for the row.
        var idOfRow = files.Where(file => file.File is { Asset.Uuid: not null, IsEdit: false } && file.Id is not null)
            .DistinctBy(file => Row(file))
            .ToDictionary(file => Row(file)!, file => file.Id.ToString()!);
        return [.. files.GroupBy(Key).Select(group => group.ToList())];

        string Key(ReadFile file) => Row(file) is { } row ? idOfRow.GetValueOrDefault(row, row) : file.Id?.ToString() ?? file.File.Path;
    }

    private static string? Row(ReadFile file) => file.File.Asset?.Uuid;

    private static IEnumerable<List<ReadFile>> JoinByName(List<List<ReadFile>> groups)
    {
        var nameless = groups.Where(group => group[0].Id is null).ToLookup(group => group[0].Stem);
        var taken = new HashSet<List<ReadFile>>();
        foreach (var group in groups.Where(group => IsHalf(group) && group[0].Id is not null))
        {
            var other = nameless[group[0].Stem].FirstOrDefault(other => !taken.Contains(other) && IsOtherHalf(group[0], other[0]));
            if (other is null || !taken.Add(other))
                continue;

            group.AddRange(other);
            group.Sort((one, another) => string.CompareOrdinal(one.File.Path, another.File.Path));
        }
        return groups.Where(group => !taken.Contains(group)).OrderBy(group => group[0].File.Path, StringComparer.Ordinal);
    }

    private static bool IsHalf(List<ReadFile> group) => group.All(file => file.IsStill) || group.All(file => file.IsMovie);

    private static bool IsOtherHalf(ReadFile file, ReadFile other) =>
        file.IsStill != other.IsStill
        && (other.Reading is NotHere || (file.File.Modified - other.File.Modified).Duration() <= TimesAgree);
}
