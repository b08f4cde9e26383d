using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace FaceTimeHelp.Photos.Files;

/// <summary>A part of a file that is in memory; it moves along when bytes outside of it are asked for.</summary>
/// <param name="length">The file's, in bytes.</param>
internal sealed class ReadWindow(SafeFileHandle handle, long length) : IDisposable
{
    /// <summary>In bytes. The camera data of most pictures lies in the first one.</summary>
    public const int Size = 16 << 10;

    private byte[] buffer = [];
    private long start;
    private int filled;

    /// <summary>Whether the file turned out to be shorter than it was.</summary>
    public bool WasTruncated { get; private set; }

    /// <summary>The bytes from <paramref name="offset"/>, fewer where the file ends before.</summary>
    public ReadOnlySpan<byte> At(long offset, int count)
    {
        var wanted = (int)Math.Clamp(length - offset, 0, count);
        if (offset < start || offset + wanted > start + filled)
            MoveTo(offset, wanted);
        return wanted == 0 ? [] : buffer.AsSpan((int)(offset - start), Math.Min(wanted, filled - (int)(offset - start)));
    }

    public void Dispose()
    {
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private void MoveTo(long offset, int wanted)
    {
        if (buffer.Length == 0)
            buffer = ArrayPool<byte>.Shared.Rent(Size);
        // Requests within the first window load it from offset 0, because earlier bytes are usually needed next.
        (start, filled) = (offset + wanted <= Size ? 0 : offset, 0);
        var end = (int)Math.Min(Size, length - start);
        while (filled < end && RandomAccess.Read(handle, buffer.AsSpan(filled, end - filled), start + filled) is > 0 and var read)
            filled += read;
        WasTruncated |= filled < end;
        // A file that shrank meanwhile ends where the bytes do.
        filled = Math.Max(filled, (int)(offset - start));
    }
}
