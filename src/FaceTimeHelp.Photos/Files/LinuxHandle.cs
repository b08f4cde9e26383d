using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace FaceTimeHelp.Photos.Files;

/// <summary>
/// Opens a file on Linux only to be read (https://man7.org/linux/man-pages/man2/open.2.html). .NET's own way makes four system calls
/// more for each file, three of them for a lock (see docs/performance.md), and other programs' pictures are not this one's to lock.
/// </summary>
internal static partial class LinuxHandle
{
    private const int ReadOnly = 0;
    private const int CloseOnExec = 0x80000;

    private static readonly bool IsThere = OperatingSystem.IsLinux() && Environment.Is64BitProcess;

    /// <summary>The file, or null where it could not be opened this way: .NET opens it, or says why not.</summary>
    public static SafeFileHandle? TryOpen(string path) =>
        IsThere && !path.Contains('\0') && Open(path, ReadOnly | CloseOnExec) is >= 0 and var descriptor
            ? new SafeFileHandle(descriptor, ownsHandle: true)
            : null;

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);
}
