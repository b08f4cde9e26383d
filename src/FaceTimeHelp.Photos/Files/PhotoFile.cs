using Microsoft.Win32.SafeHandles;

namespace FaceTimeHelp.Photos.Files;

/// <summary>
/// Buffers the head and one further window of an open file: metadata is read in small pieces, and system calls dominate the cost.
/// </summary>
internal sealed class PhotoFile : IDisposable
{
    private readonly SafeFileHandle handle;
    private readonly ReadWindow head;
    private readonly ReadWindow further;

    private PhotoFile(SafeFileHandle handle, long length)
    {
        (this.handle, Length) = (handle, length);
        (head, further) = (new ReadWindow(handle, length), new ReadWindow(handle, length));
    }

    /// <summary>In bytes, when it was found: what it grows by afterwards is not read.</summary>
    public long Length { get; }

    /// <summary>Whether bytes were gone when they were asked for, so that nothing it was taken for need be true.</summary>
    public bool WasTruncated => head.WasTruncated || further.WasTruncated;

    /// <summary>Opens the file only to be read, and lets others go on using it.</summary>
    /// <param name="length">As it was when the file was found: asking again would cost a system call for every file.</param>
    /// <exception cref="IOException">It is gone, or the system could not open it.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not read it.</exception>
    public static PhotoFile Open(string path, long length) =>
        new(LinuxHandle.TryOpen(path) ?? OpenShared(path), length);

    /// <summary>The bytes from <paramref name="offset"/>, fewer where the file ends before; valid until the next call.</summary>
    /// <param name="count">At most <see cref="ReadWindow.Size"/>.</param>
    /// <exception cref="IOException">The system could not read them.</exception>
    public ReadOnlySpan<byte> At(long offset, int count) => (offset + count <= ReadWindow.Size ? head : further).At(offset, count);

    /// <summary>All bytes of <paramref name="region"/>, fewer where the file ends before.</summary>
    /// <exception cref="IOException">The system could not read them.</exception>
    public byte[] BytesOf(Region region)
    {
        var bytes = new byte[Math.Clamp(Length - region.Start, 0, region.Length)];
        for (var filled = 0; filled < bytes.Length;)
        {
            var more = At(region.Start + filled, Math.Min(bytes.Length - filled, ReadWindow.Size));
            if (more.IsEmpty)
                break;
            more.CopyTo(bytes.AsSpan(filled));
            filled += more.Length;
        }
        return bytes;
    }

    public void Dispose()
    {
        head.Dispose();
        further.Dispose();
        handle.Dispose();
    }

    private static SafeFileHandle OpenShared(string path) =>
        File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
