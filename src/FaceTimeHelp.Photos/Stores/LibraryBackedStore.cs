using System.Collections.Immutable;
using FaceTimeHelp.Photos.Databases;
using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Libraries;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>
/// A store where the Photos app keeps a list beside the files. Each file gets what the list says of it. A picture that is
/// listed without its file is reported as one that is not here. A file that the list does not know is looked at all the same: it
/// may be the one that is searched.
/// </summary>
public abstract class LibraryBackedStore : PhotoStore
{
    /// <summary>Where the list is; null where it cannot be reached.</summary>
    private protected abstract DatabaseFiles? ListFiles { get; }

    public sealed override IEnumerable<StoreEntry> Entries(CancellationToken token = default) =>
        ListFiles is { } list ? EntriesWithRows(list, token) : Files(token);

    /// <summary>All files, what edits made among them.</summary>
    private protected abstract IEnumerable<StoreEntry> Files(CancellationToken token);

    /// <summary>What a picture's files have in common with its row.</summary>
    private protected abstract string KeyOf(Candidate file);

    /// <summary>The same for the row; null where it names no file.</summary>
    private protected abstract string? KeyOf(Asset asset);

    /// <summary>Where the row's file is to lie, below the store's path.</summary>
    private protected abstract string RelativePathOf(Asset asset);

    /// <summary>The Photos library that the files lie in, if it is one.</summary>
    private protected virtual string? Library => null;

    private IEnumerable<StoreEntry> EntriesWithRows(DatabaseFiles list, CancellationToken token)
    {
        var files = new ListedFiles();
        foreach (var entry in Files(token))
        {
            files.AreIncomplete |= entry is InaccessiblePart;
            if (entry is FileGroup group)
                files.AddAll(group.Files, KeyOf);
            else
                yield return entry;
        }
        foreach (var entry in Listed(list, files, token).Concat(files.Left.SelectMany(Unlisted)))
            yield return entry;
    }

    /// <summary>What the list does not know may be the picture that is searched; what an edit made is none.</summary>
    private static IEnumerable<StoreEntry> Unlisted(List<Candidate> files)
    {
        foreach (var edit in files.Where(file => file.IsEdit))
            yield return new OtherFile();
        if (files.Exists(file => !file.IsEdit))
            yield return new FileGroup([.. files.Where(file => !file.IsEdit)]);
    }

    private IEnumerable<StoreEntry> Listed(DatabaseFiles list, ListedFiles files, CancellationToken token)
    {
        using var rows = new AssetReader(list, token);
        while (rows.Next() is { } asset)
        {
            var (here, isIncomplete) = (files.Take(() => KeyOf(asset)), files.AreIncomplete);
            yield return new FileGroup(() => Join(asset, here, isIncomplete));
        }
        yield return rows.Problem is { } problem
            ? new InaccessiblePart(list.Database, problem) { Closes = Path }
            : new LibraryListRead(rows.Schema, rows.Count);
    }

    private ImmutableArray<Candidate> Join(Asset asset, List<Candidate> here, bool isIncomplete)
    {
        // The common case in a library with optimised storage; handled first.
        if (here.Count == 0)
            return [NotHere(asset, Place(asset, isHere: isIncomplete))];
        var originals = here.Where(file => !file.IsEdit).ToList();
        var hasPrimary = originals.Exists(file => IsPrimaryFile(asset, file));
        var waitsForMovie = asset is { IsLive: true, IsInCloud: true } && originals.TrueForAll(file => IsPrimaryFile(asset, file));
        // Where a folder was closed nobody knows that a file is missing, and so not that it is in iCloud.
        var isWhole = isIncomplete || (hasPrimary && !waitsForMovie);
        var listed = here.Select(file => file with
        {
            Asset = asset,
            Where = Place(asset, file.IsHere && (file.IsEdit || isWhole)),
            Library = Library,
        });
        return [.. listed, .. hasPrimary ? [] : new[] { NotHere(asset, Place(asset, isWhole)) }];
    }

    /// <summary>Whether it is the file that the row names, and not the movie beside a Live Photo.</summary>
    private static bool IsPrimaryFile(Asset asset, Candidate file) => asset.IsMovie || !FileNames.IsMovie(file.Path);

    private Candidate NotHere(Asset asset, Whereabouts where)
    {
        var place = RelativePathOf(asset);
        return new Candidate(System.IO.Path.Combine(Path, place), place, Length: 0, asset.Added ?? asset.Created ?? default)
        {
            Presence = Presence.OnlyListed,
            Asset = asset,
            Where = where,
            Library = Library,
        };
    }

    private static Whereabouts Place(Asset asset, bool isHere) => (asset, isHere) switch
    {
        ({ IsTrashed: true }, _) => Whereabouts.RecentlyDeleted,
        ({ IsHidden: true }, _) => Whereabouts.Hidden,
        (_, false) => Whereabouts.ICloud,
        _ => Whereabouts.Library,
    };
}
