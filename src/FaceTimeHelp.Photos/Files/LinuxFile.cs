using System.Runtime.InteropServices;

namespace FaceTimeHelp.Photos.Files;

/// <summary>
/// Asks Linux for the facts of a file, which .NET tells all but the inode of. The shape of the answer is the same on every
/// processor (https://man7.org/linux/man-pages/man2/statx.2.html).
/// </summary>
internal static partial class LinuxFile
{
    private const int CurrentFolder = -100;
    private const int DoNotFollowLinks = 0x100;
    private const uint TypeTimeInodeSize = 0x1 | 0x40 | 0x100 | 0x200;
    private const int TypeMask = 0xF000;
    private const int Link = 0xA000;

    /// <summary>The facts, or null where the system refuses them, or is too old to be asked: .NET says why.</summary>
    public static FileFacts? TryStat(string path)
    {
        try
        {
            return StatX(CurrentFolder, path, DoNotFollowLinks, TypeTimeInodeSize, out var answer) == 0 ? Facts(answer) : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    private static FileFacts Facts(Answer answer) => new(
        (long)answer.Size,
        FileTime.OfUnix(answer.ModifiedSeconds, answer.ModifiedNanoseconds),
        (answer.Mode & TypeMask) == Link ? FileAttributes.ReparsePoint : FileAttributes.None,
        answer.Inode);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(int folder, string path, int flags, uint mask, out Answer answer);

    /// <summary>The <c>struct statx</c>: 256 bytes, of which these are used.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Answer
    {
        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Inode;

        [FieldOffset(40)]
        public ulong Size;

        [FieldOffset(112)]
        public long ModifiedSeconds;

        [FieldOffset(120)]
        public uint ModifiedNanoseconds;
    }
}
