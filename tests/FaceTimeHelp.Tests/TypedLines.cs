namespace FaceTimeHelp.Tests;

/// <summary>What a person types. Each line is fetched when it is asked for, so a test can do something in between.</summary>
internal sealed class TypedLines(IEnumerable<string> lines) : TextReader
{
    private readonly IEnumerator<string> lines = lines.GetEnumerator();

    public override string? ReadLine() => lines.MoveNext() ? lines.Current : null;
}
