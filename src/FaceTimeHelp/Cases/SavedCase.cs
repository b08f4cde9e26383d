using System.Collections.Immutable;
using System.Text.Json;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Cases;

/// <summary>A case as its journal tells it.</summary>
/// <param name="Entries">What happened, oldest first; a line that cannot be read ends them.</param>
public sealed record SavedCase(string Folder, CaseHeader Header, ImmutableArray<JournalEntry> Entries)
{
    /// <summary>Whether lines follow that cannot be read.</summary>
    public bool IsDamaged { get; private init; }

    public bool IsEnded => Entries is [.., { IsEnd: true }];

    /// <summary>How it ended; null while it is unfinished.</summary>
    public Outcome? Outcome => IsEnded && Entries[^1].Outcome is { } word ? OutcomeWords.TryParse(word) : null;

    /// <summary>Whether every answer was taken back, so that there is nothing to go on with.</summary>
    public bool IsTakenBack =>
        Entries.Any(entry => entry.GoesBack)
        && Entries.Count(entry => entry.GoesBack) >= Entries.Count(entry => entry.AsAnswer() is not null);

    /// <summary>What was typed and not understood, oldest first.</summary>
    public ImmutableArray<NotUnderstood> NotUnderstood => [.. Entries.Select(entry => entry.AsWords()).OfType<NotUnderstood>()];

    public DateTimeOffset LastTouched => Entries is [.., var last] ? last.At : Header.Started;

    /// <summary>When the current question was first asked: the last entry that was not just words kept.</summary>
    public DateTimeOffset WaitingSince => Entries.LastOrDefault(entry => entry.AsWords() is null)?.At ?? Header.Started;

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
            return header is { IsValid: true } ? Of(folder, header, lines[1..]) : null;
        }
        catch (Exception broken) when (broken is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The case in a folder.</summary>
    /// <exception cref="UserError">There is no journal that this program can read.</exception>
    public static SavedCase Read(string folder) => TryRead(folder)
        ?? throw new UserError(WhyUnreadable(folder) ?? $"The saved case `{NameOf(folder)}` is gone.");

    /// <summary>Why the case in a folder cannot be read, and what to do, in a sentence or two; null where it can.</summary>
    public static string? WhyUnreadable(string folder)
    {
        try
        {
            if (CompleteLines(JournalIn(folder)) is [var first, ..] && IsOfNewerProgram(first))
                return $"The saved case `{NameOf(folder)}` is of a newer version of facetimehelp. Please use that one to go on with it.";
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException
            || (refused is IOException && File.Exists(JournalIn(folder))))
        {
            return $"The saved case `{NameOf(folder)}` cannot be read: {refused.Message} "
                + "Give yourself the permission to read it, then try again.";
        }
        catch (IOException)
        {
            return Broken(folder);
        }

        return TryRead(folder) is null ? Broken(folder) : null;
    }

    private static string NameOf(string folder) => Path.GetFileName(folder);

    private static string Broken(string folder) =>
        $"The saved case `{NameOf(folder)}` cannot be read any more. `facetimehelp session forget {NameOf(folder)}` removes it.";

    private static bool IsOfNewerProgram(string firstLine)
    {
        try
        {
            using var header = JsonDocument.Parse(firstLine);
            return header.RootElement is { ValueKind: JsonValueKind.Object } row
                && row.TryGetProperty("journal", out var format) && format.ValueKind == JsonValueKind.Number
                && format.TryGetInt32(out var number) && number > CaseHeader.CurrentFormat;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Commands find a case by its folder, so a folder that was copied is a case of its own.</summary>
    private static SavedCase Of(string folder, CaseHeader header, string[] lines)
    {
        ImmutableArray<JournalEntry> entries = [.. ReadEntries(lines)];
        var renamed = header with { Id = CaseId.TryParse(Path.GetFileName(folder)) ?? header.Id };
        return new SavedCase(folder, renamed, entries) { IsDamaged = entries.Length < lines.Length };
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
            return JsonSerializer.Deserialize(line, JournalJson.Readable.JournalEntry) is { IsValid: true } entry ? entry : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
