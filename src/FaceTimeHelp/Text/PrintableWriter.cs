namespace FaceTimeHelp.Text;

/// <summary>Writes lines in which no text from outside can steer the terminal.</summary>
internal sealed class PrintableWriter(TextWriter inner)
{
    public void Line(string text = "") => inner.WriteLine(Printable.From(text));

    /// <summary>Each line of the text as a line of its own.</summary>
    public void Lines(string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
            Line(line);
    }

    /// <summary>Without the end of the line: what is typed stands behind it.</summary>
    public Task PromptAsync(string text, CancellationToken cancellationToken)
    {
        inner.Write(Printable.From(text));
        return inner.FlushAsync(cancellationToken);
    }
}
