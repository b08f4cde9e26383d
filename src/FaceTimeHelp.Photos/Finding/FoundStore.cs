using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Finding;

/// <summary>A photo store that was found on this computer.</summary>
/// <param name="Store">The store; where it cannot be looked into, one that says so.</param>
/// <param name="Problem">Why it cannot be looked into, and what to do, in a sentence or two; null where it can.</param>
public sealed record FoundStore(PhotoStore Store, string? Problem)
{
    /// <summary>How many files are counted before counting is given up.</summary>
    public const int MostFiles = 10_000;

    /// <summary>The store at <paramref name="path"/>, of which it is already known that something is there.</summary>
    /// <param name="kind">What it is to be called where it does not open, and so cannot tell.</param>
    internal static FoundStore At(string path, StoreKind kind)
    {
        try
        {
            return new FoundStore(PhotoStore.Open(path), Problem: null);
        }
        catch (StoreUnavailableException closed)
        {
            return new FoundStore(new UnavailableStore(path, kind, closed.Message), closed.Message);
        }
    }

    /// <summary>Roughly its size: how many files of any kind lie below it, and no more than <see cref="MostFiles"/>.</summary>
    public int CountFiles()
    {
        try
        {
            return Directory.Exists(Store.Path) && Problem is null
                ? Directory.EnumerateFiles(Store.Path, "*", Everywhere).Take(MostFiles).Count()
                : 0;
        }
        catch (IOException)
        {
            // The disk went away meanwhile.
            return 0;
        }
    }

    private static EnumerationOptions Everywhere => new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };
}
