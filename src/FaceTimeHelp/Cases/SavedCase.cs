using System.Collections.Immutable;
using System.Text.Json;

namespace FaceTimeHelp.Cases;

/// <summary>A case as its journal tells it.</summary>
/// <param name="Entries">What happened, oldest first; a line that cannot be read ends them.</param>
public sealed record SavedCase(string Folder, CaseHeader Header, ImmutableArray<JournalEntry> Entries)
{
    /// <summary>Whether lines follow that cannot be read.</summary>
    public bool IsDamaged { get; private init; }

    public bool IsEnded => Entries is [.., { IsEnd: true }];

    /// <summary>What was typed and not understood, oldest first.</summary>
    public ImmutableArray<NotUnderstood> NotUnderstood => [.. Entries.Select(entry => entry.AsWords()).OfType<NotUnderstood>()];

    public DateTimeOffset LastTouched => Entries is [.., var last] ? last.At : Header.Started;

    /// <summary>When what it waits for was first shown.</summary>
    public DateTimeOffset LastMoved => Entries.LastOrDefault(entry => entry.AsWords() is null)?.At ?? Header.Started;

    internal string JournalPath => JournalIn(Folder);

    internal string BaselinePath => BaselineIn(Folder);

    internal static string JournalIn(string folder) => Path.Combine(folder, "journal.jsonl");

    internal static string BaselineIn(string folder) => Path.Combine(folder, "baseline.json");

    /// <summary>The case in a folder, or null where there is no journal that this program can read.</summary>
    public static SavedCase? TryRead(string folder)
    {
        try
        {
            var lines = CompleteLines(JournalIn(folder));
            var header = lines is [var first, ..] ? JsonSerializer.Deserialize(first, JournalJson.Readable.CaseHeader) : null;
            return header is { Journal: CaseHeader.CurrentFormat } ? Of(folder, header, lines[1..]) : null;
        }
        catch (Exception broken) when (broken is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static SavedCase Of(string folder, CaseHeader header, string[] lines)
    {
        ImmutableArray<JournalEntry> entries = [.. ReadEntries(lines)];
        return new SavedCase(folder, header, entries) { IsDamaged = entries.Length < lines.Length };
    }

    /// <summary>A line without its line end was cut off by a crash, and is left out.</summary>
    private static string[] CompleteLines(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(file);
        var text = reader.ReadToEnd();
        return text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static IEnumerable<JournalEntry> ReadEntries(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (TryReadEntry(line) is not { } entry)
                yield break;
            yield return entry;
        }
    }

    private static JournalEntry? TryReadEntry(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, JournalJson.Readable.JournalEntry) is { IsWhole: true } entry ? entry : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
