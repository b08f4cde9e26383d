using System.Collections.Immutable;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Waiting;

/// <summary>
/// Stores as they can be seen at one moment without opening a picture: which of them are there, and the name, length and time of every
/// file. It is the one truth about change. Events of the file system get lost, and do not come at all from network drives and phones.
/// </summary>
internal sealed class StoreSnapshot
{
    private const string Gone = "It was there before and is gone. Check that the disk or phone is still connected.";

    private readonly long stamp;

    private StoreSnapshot(ImmutableArray<PhotoStore> stores, CancellationToken token)
    {
        Stores = PhotoStore.WithoutOverlap([.. stores.Select(AsItIsNow)]);
        stamp = Stores.Index().Sum(store => HashCode.Combine(store.Index, store.Item.GetType()) + FileStamps.Sum(store.Item, token));
    }

    /// <summary>In the place of a store that is gone stands one that says so, so that no scan says "nothing" of it.</summary>
    public ImmutableArray<PhotoStore> Stores { get; }

    /// <summary>Runs off the caller's thread: a large store has many files, and a slow one takes its time.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task<StoreSnapshot> TakeAsync(ImmutableArray<PhotoStore> stores, CancellationToken token) =>
        Task.Run(() => new StoreSnapshot(stores, token), token);

    /// <summary>Whether no file came, went or was written in between.</summary>
    public bool IsSameAs(StoreSnapshot? other) => stamp == other?.stamp;

    /// <summary>Where a phone was unplugged, its folder may still be there, empty: then it is opened as a store of another kind.</summary>
    private static PhotoStore AsItIsNow(PhotoStore store)
    {
        try
        {
            var opened = PhotoStore.Open(store.Path);
            return store switch
            {
                FolderStore => store,
                UnavailableStore => opened is FolderStore && store.Kind != opened.Kind ? store : opened,
                _ when opened.Kind == store.Kind => store,
                _ => new UnavailableStore(store.Path, store.Kind, Gone),
            };
        }
        catch (StoreUnavailableException gone)
        {
            return new UnavailableStore(store.Path, store.Kind, gone.Message);
        }
    }
}
