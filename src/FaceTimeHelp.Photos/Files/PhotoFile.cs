using Microsoft.Win32.SafeHandles;

namespace FaceTimeHelp.Photos.Files;

/// <summary>
/// A file that is open to be read, of which its head and one further stretch are in memory. Metadata is read a few bytes here and a
/// few there, and one call of the system costs more than all that is done with what it brings.
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
    /// <param name="length">How long it is, as whoever found it knows: asking once more would cost a call of the system for every file.</param>
    /// <exception cref="IOException">It is gone, or the system could not open it.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not read it.</exception>
    public static PhotoFile Open(string path, long length) =>
        new(LinuxHandle.TryOpen(path) ?? File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), length);

    /// <summary>The bytes from <paramref name="offset"/>, fewer where the file ends before; valid until the next call.</summary>
    /// <param name="count">At most <see cref="ReadWindow.Size"/>.</param>
    /// <exception cref="IOException">The system could not read them.</exception>
    public ReadOnlySpan<byte> At(long offset, int count) => (offset + count <= ReadWindow.Size ? head : further).At(offset, count);

    /// <summary>All bytes of <paramref name="region"/>, fewer where the file ends before.</summary>
    /// <exception cref="IOException">The system could not read them.</exception>
    public byte[] BytesOf(Region region)
    {
        var bytes = new byte[Math.Clamp(Length - region.Start, 0, region.Length)];
        for (var filled = 0; filled < bytes.Length && At(region.Start + filled, Math.Min(bytes.Length - filled, ReadWindow.Size)) is { IsEmpty: false } more; filled += more.Length)
            more.CopyTo(bytes.AsSpan(filled));
        return bytes;
    }

    public void Dispose()
    {
        head.Dispose();
        further.Dispose();
        handle.Dispose();
    }
}
