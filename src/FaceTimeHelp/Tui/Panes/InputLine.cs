using FaceTimeHelp.Tui.Typesetting;
using Terminal.Gui.Input;
using Terminal.Gui.Text;

namespace FaceTimeHelp.Tui.Panes;

/// <summary>Words being typed, one grapheme a place, with the caret before one of them or after the last.</summary>
internal sealed class InputLine
{
    private List<string> graphemes = [];
    private int caret;

    public string Words => string.Concat(graphemes);

    public bool IsEmpty => graphemes.Count == 0;

    public void Clear()
    {
        graphemes.Clear();
        caret = 0;
    }

    /// <summary>Typed or pasted text; of several lines only the spaces between them remain.</summary>
    public void Insert(string text)
    {
        // An accent that comes after its letter belongs to it: everything up to the caret is counted anew.
        List<string> before = [.. Graphemes.Of(string.Concat(graphemes[..caret]) + text.ReplaceLineEndings(" "))];
        graphemes = [.. before, .. graphemes[caret..]];
        caret = before.Count;
    }

    /// <summary>Whether the key was one that edits or types, and was taken.</summary>
    public bool Take(Key key)
    {
        if (!IsEmpty && Edits(key))
            return true;

        if (key.IsCtrl || key.IsAlt || !key.TryGetPrintableRune(out var rune) || (IsEmpty && rune.Value == ' '))
            return false;

        Insert(rune.ToString());
        return true;
    }

    /// <summary>The part to show in so many columns, and the caret's column in it.</summary>
    public (string Words, int Caret) Visible(int room)
    {
        var first = 0;
        while (first < caret && Columns(first, caret) >= room)
            first++;

        var end = first;
        while (end < graphemes.Count && Columns(first, end + 1) <= room)
            end++;

        return (string.Concat(graphemes[first..end]), Columns(first, caret));
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

    private int Columns(int from, int to) => graphemes[from..to].Sum(grapheme => grapheme.GetColumns());
}
