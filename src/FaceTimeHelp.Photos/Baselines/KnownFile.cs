using System.Runtime.InteropServices;

namespace FaceTimeHelp.Photos.Baselines;

/// <summary>One file that was there when the baseline was taken.</summary>
/// <param name="Path">The fingerprint of its path below the store.</param>
/// <param name="Stamp">The fingerprint of its length and time.</param>
/// <param name="Inode">The number that the file system knew it by; 0 where it had none that lasts.</param>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal readonly record struct KnownFile(ulong Path, ulong Stamp, ulong Inode) : IComparable<KnownFile>
{
    public int CompareTo(KnownFile other) => (Path, Stamp, Inode).CompareTo((other.Path, other.Stamp, other.Inode));
}
