using System.Text;
using System.Text.Json;
using FaceTimeHelp.Storage;

namespace FaceTimeHelp.Cases;

/// <summary>
/// A case on disk, opened for writing: JSON lines, the header first. Each line is on the disk before
/// <see cref="Append"/> returns, so that a killed program or computer loses nothing that was answered.
/// </summary>
internal sealed class Journal : IDisposable
{
    private readonly FileStream file;

    private Journal(FileStream file) => this.file = file;

    /// <exception cref="IOException">The disk is full, or the folder cannot be written.</exception>
    public static Journal Create(string path, CaseHeader header)
    {
        var journal = new Journal(PrivateFiles.Open(path, FileMode.Create));
        try
        {
            journal.WriteLine(JsonSerializer.Serialize(header, JournalJson.Readable.CaseHeader));
            return journal;
        }
        catch (IOException)
        {
            // An open file would stand in the way of the next try.
            journal.Dispose();
            throw;
        }
    }

    /// <summary>Opens a journal to go on with it; a last line that a crash cut off is taken away.</summary>
    public static Journal Reopen(string path)
    {
        var journal = new Journal(PrivateFiles.Open(path, FileMode.Open));
        try
        {
            journal.DropCutOffLine();
            return journal;
        }
        catch (IOException)
        {
            journal.Dispose();
            throw;
        }
    }

    public void Append(JournalEntry entry) =>
        WriteLine(JsonSerializer.Serialize(entry, JournalJson.Readable.JournalEntry));

    public void Dispose() => file.Dispose();

    /// <summary>A line that could not be written whole is taken back, so that the next one starts clean.</summary>
    private void WriteLine(string line)
    {
        var start = file.Position;
        try
        {
            file.Write(Encoding.UTF8.GetBytes(line + "\n"));
            file.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            file.SetLength(start);
            file.Position = start;
            throw;
        }
    }

    private void DropCutOffLine()
    {
        file.SetLength(EndOfLastLine());
        file.Seek(0, SeekOrigin.End);
    }

    private long EndOfLastLine()
    {
        for (var end = file.Length; end > 0; end--)
        {
            file.Position = end - 1;
            if (file.ReadByte() == '\n')
                return end;
        }

        return 0;
    }
}
