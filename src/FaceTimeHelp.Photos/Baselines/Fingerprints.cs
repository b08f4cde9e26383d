using System.Collections.Immutable;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Baselines;

/// <summary>Hashes in place of names, so that a baseline of 100,000 files is small, quick to search, and tells no names.</summary>
internal static class Fingerprints
{
    public static ulong OfName(string name) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(name.AsSpan()));

    /// <summary>Stands for length and time together.</summary>
    public static ulong OfStamp(Candidate file) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes([file.Length, file.Modified.UtcTicks]));

    /// <summary>In ascending order, each once, to be searched by halves.</summary>
    public static ImmutableArray<ulong> Sorted(IEnumerable<ulong> fingerprints)
    {
        ulong[] sorted = [.. fingerprints];
        Array.Sort(sorted);
        var kept = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
                sorted[kept++] = sorted[i];
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted[..kept]);
    }

    public static bool Has(this ImmutableArray<ulong> sorted, ulong fingerprint) => sorted.AsSpan().BinarySearch(fingerprint) >= 0;
}
