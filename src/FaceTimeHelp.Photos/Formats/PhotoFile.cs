using Microsoft.Win32.SafeHandles;

namespace FaceTimeHelp.Photos.Formats;

/// <summary>
/// A file that is open to be read, of which its head and one further stretch are in memory. Metadata is read a few bytes here and a
/// few there, and one call of the system costs more than all that is done with what it brings.
/// </summary>
internal sealed class PhotoFile : Stream
{
    private readonly SafeFileHandle handle;
    private readonly Stretch head;
    private readonly Stretch further;

    private PhotoFile(SafeFileHandle handle, long length)
    {
        (this.handle, Length) = (handle, length);
        (head, further) = (new Stretch(handle, length), new Stretch(handle, length));
    }

    /// <summary>In bytes, when it was found: what it grows by afterwards is not read.</summary>
    public override long Length { get; }

    public override long Position { get; set; }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    /// <summary>Opens the file only to be read, and lets others go on using it.</summary>
    /// <param name="length">How long it is, as whoever found it knows: asking once more would cost a call of the system for every file.</param>
    /// <exception cref="IOException">It is gone, or the system could not open it.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not read it.</exception>
    public static PhotoFile Open(string path, long length) =>
        new(File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), length);

    /// <summary>The bytes from <paramref name="offset"/>, fewer where the file ends before; valid until the next call.</summary>
    /// <param name="count">At most <see cref="Stretch.Size"/>.</param>
    /// <exception cref="IOException">The system could not read them.</exception>
    public ReadOnlySpan<byte> At(long offset, int count) => (offset + count <= Stretch.Size ? head : further).At(offset, count);

    public override int Read(Span<byte> buffer)
    {
        var bytes = At(Position, Math.Min(buffer.Length, Stretch.Size));
        bytes.CopyTo(buffer);
        Position += bytes.Length;
        return bytes.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Current => Position + offset,
        SeekOrigin.End => Length + offset,
        _ => offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            head.Dispose();
            further.Dispose();
            handle.Dispose();
        }
        base.Dispose(disposing);
    }
}
