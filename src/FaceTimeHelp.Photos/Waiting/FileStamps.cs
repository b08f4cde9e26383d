using System.IO.Enumeration;
using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Waiting;

/// <summary>
/// One number for each thing in a folder and below it, made of its name, length and time. Links inside are not followed, as no scan
/// does; what cannot be looked at is passed over.
/// </summary>
internal sealed class FileStamps(string folder, CancellationToken token) : FileSystemEnumerator<int>(folder, Everything)
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    /// <summary>An order-independent hash of a store's files.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static long Sum(PhotoStore store, CancellationToken token)
    {
        try
        {
            return store is UnavailableStore ? 0
                : new FileInfo(store.Path) is { Exists: true } file ? HashCode.Combine(file.Length, FileTime.Of(file))
                : SumIn(store.Path, token);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    protected override int TransformEntry(ref FileSystemEntry entry)
    {
        token.ThrowIfCancellationRequested();
        return HashCode.Combine(string.GetHashCode(entry.Directory), string.GetHashCode(entry.FileName), entry.Length, TimeOf(ref entry));
    }

    private static DateTimeOffset TimeOf(ref FileSystemEntry entry)
    {
        try
        {
            return entry.LastWriteTimeUtc;
        }
        catch (ArgumentOutOfRangeException)
        {
            // One that .NET cannot hold: then a change shows in the length alone.
            return default;
        }
    }

    // Windows marks files that are kept online as reparse points too; only a link has a target.
    protected override bool ShouldRecurseIntoEntry(ref FileSystemEntry entry) =>
        !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) || entry.ToFileSystemInfo().LinkTarget is null;

    protected override bool ContinueOnError(int error) => true;

    private static long SumIn(string folder, CancellationToken token)
    {
        using var stamps = new FileStamps(folder, token);
        var sum = 0L;
        while (stamps.MoveNext())
            sum += stamps.Current;
        return sum;
    }
}
