namespace FaceTimeHelp.Photos.Stores;

/// <summary>A store that was found and cannot be looked into: a scan reports that, and so never says "nothing" in its place.</summary>
public sealed class UnavailableStore(string path, StoreKind kind, string reason) : PhotoStore
{
    public override string Path => path;

    public override StoreKind Kind => kind;

    public override IEnumerable<StoreEntry> Entries(CancellationToken token = default) => [new InaccessiblePart(path, reason)];
}
