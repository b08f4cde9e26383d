using FaceTimeHelp.Tui.Typesetting;
using Terminal.Gui.Input;
using Terminal.Gui.Text;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>Words being typed, one grapheme a place, with the caret before one of them or after the last.</summary>
internal sealed class InputLine
{
    /// <summary>In letters: as long as the longest path. What is pasted beyond that was not meant for a line.</summary>
    private const int Longest = 4096;

    private List<string> graphemes = [];
    private int caret;

    public string Words => string.Concat(graphemes);

    public bool IsEmpty => graphemes.Count == 0;

    /// <summary>
    /// Whether nothing could be made of the words: they stand there to be edited, and whatever is typed takes their place.
    /// </summary>
    public bool IsRefused { get; private set; }

    public void Clear()
    {
        graphemes.Clear();
        caret = 0;
        IsRefused = false;
    }

    public void Refuse() => IsRefused = !IsEmpty;

    /// <summary>Typed or pasted text; of several lines only the spaces between them remain.</summary>
    public void Insert(string text)
    {
        if (IsRefused)
            Clear();

        // An accent that comes after its letter belongs to it: everything up to the caret is counted anew.
        var room = Math.Max(0, Longest - Words.Length);
        var typed = text[..Math.Min(room, text.Length)].ReplaceLineEndings(" ");
        List<string> before = [.. Graphemes.Of(string.Concat(graphemes[..caret]) + typed)];
        graphemes = [.. before, .. graphemes[caret..]];
        caret = before.Count;
    }

    /// <summary>Whether the key was one that edits or types, and was taken.</summary>
    public bool Take(Key key)
    {
        if (!IsEmpty && Edits(key))
        {
            IsRefused = false;
            return true;
        }

        if (key.IsCtrl || key.IsAlt || !key.TryGetPrintableRune(out var rune) || (IsEmpty && rune.Value == ' '))
            return false;

        Insert(rune.ToString());
        return true;
    }

    /// <summary>The part to show in so many columns, and the caret's column in it.</summary>
    public (string Words, int Caret) Visible(int room)
    {
        var first = caret;
        var before = 0;
        while (first > 0 && before + graphemes[first - 1].GetColumns() < room)
            before += graphemes[--first].GetColumns();

        var end = caret;
        for (var shown = before; end < graphemes.Count && (shown += graphemes[end].GetColumns()) <= room;)
            end++;

        return (string.Concat(graphemes[first..end]), before);
    }

    private bool Edits(Key key)
    {
        if (key == Key.CursorLeft)
            caret = Math.Max(0, caret - 1);
        else if (key == Key.CursorRight)
            caret = Math.Min(graphemes.Count, caret + 1);
        else if (key == Key.Home)
            caret = 0;
        else if (key == Key.End)
            caret = graphemes.Count;
        else if (key == Key.U.WithCtrl)
            Clear();
        else
            return key == Key.Backspace ? Remove(caret - 1) : key == Key.Delete && Remove(caret);

        return true;
    }

    /// <summary>Nothing to remove is taken too: it must not go back a card while words stand here.</summary>
    private bool Remove(int index)
    {
        if (index >= 0 && index < graphemes.Count)
        {
            graphemes.RemoveAt(index);
            caret = index;
        }

        return true;
    }
}
