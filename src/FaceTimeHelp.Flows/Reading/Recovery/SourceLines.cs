namespace FaceTimeHelp.Flows.Reading.Recovery;

/// <summary>
/// The lines of a text, some of which may be read otherwise than they are written: moved, or set aside. They count from 1, and no
/// line ever changes its number.
/// </summary>
internal sealed class SourceLines(string text)
{
    private readonly HashSet<int> setAside = [];
    private readonly HashSet<string> namesSetAside = [];
    private readonly Dictionary<int, int> moved = [];
    private string[]? lines;

    public int Count => Lines.Length;

    /// <summary>Whatever may have been a name in what is set aside.</summary>
    public IReadOnlySet<string> NamesSetAside => namesSetAside;

    /// <summary>Whether everything is still there.</summary>
    public bool AreWhole => setAside.Count == 0;

    /// <summary>Whether they are read as they are written.</summary>
    public bool AreUntouched => setAside.Count == 0 && moved.Count == 0;

    /// <summary>A text without a fault is never split.</summary>
    private string[] Lines => lines ??= Split(text);

    public string this[int number] => Lines[number - 1];

    public static string[] Split(string text) => text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);

    /// <summary>Whether what follows the key on this line has been set aside.</summary>
    public bool IsSetAside(int number) => setAside.Contains(number);

    /// <summary>Whether the line has been moved already.</summary>
    public bool IsMoved(int number) => moved.ContainsKey(number);

    /// <summary>Where something stands in the text as its author wrote it.</summary>
    public Place Written(Place read) =>
        moved.TryGetValue(read.Line, out var by) ? read with { Column = Math.Max(1, read.Column - by) } : read;

    /// <summary>The place, or the nearest that is in the text: a parser may stop behind its end.</summary>
    public Place Within(Place place)
    {
        var line = Math.Clamp(place.Line, 1, Count);
        return new Place(line, Math.Min(place.Column, this[line].Length + 1));
    }

    /// <summary>Where a line has the sign that makes a key of what stands beside it; behind the text's end, on its last line.</summary>
    public Place SignOfKey(int line)
    {
        var place = Within(new Place(line, 1));
        return place with { Column = Math.Max(0, this[place.Line].AsSpan().IndexOfAny(':', '?')) + 1 };
    }

    /// <summary>Indents a line as it was probably meant.</summary>
    public void Move(int number, int by)
    {
        Lines[number - 1] = by > 0 ? new string(' ', by) + this[number] : this[number][-by..];
        moved[number] = moved.GetValueOrDefault(number) + by;
    }

    /// <summary>Leaves nothing of a block but its name; false where nothing else was left of it.</summary>
    public bool SetAside(Block block)
    {
        if (!setAside.Add(block.First))
            return false;

        for (var number = block.First; number <= block.Last; number++)
        {
            if (OutlineLine.Of(this[number], number)?.Key is { } key)
                namesSetAside.Add(key);
            Lines[number - 1] = number == block.First && block.Name is { } name
                ? $"{new string(' ', Indentation(this[number]))}{name}:"
                : "";
        }

        return true;
    }

    public override string ToString() => lines is null ? text : string.Join('\n', lines);

    /// <summary>In spaces.</summary>
    public static int Indentation(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;
}
