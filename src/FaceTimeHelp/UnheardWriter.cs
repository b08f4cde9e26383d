using System.Text;

namespace FaceTimeHelp;

/// <summary>
/// For everything that is no result: where nobody can read it any more (standard error is closed, or its disk is full), it is lost, and the
/// program goes on.
/// </summary>
internal sealed class UnheardWriter(TextWriter output) : TextWriter
{
    public override Encoding Encoding => output.Encoding;

    public override void Write(char value) => Try(() => output.Write(value));

    public override void Write(string? value) => Try(() => output.Write(value));

    public override void WriteLine(string? value) => Try(() => output.WriteLine(value));

    public override void Flush() => Try(output.Flush);

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
