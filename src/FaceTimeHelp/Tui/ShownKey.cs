using FaceTimeHelp.Conversing;
using Terminal.Gui.Input;

namespace FaceTimeHelp.Tui;

/// <summary>A key of the last line: what is shown there works, and no other key does more than move or type.</summary>
/// <param name="Key">What is pressed.</param>
/// <param name="Long">Its name on keyboards, and what it does.</param>
/// <param name="Act">Does it.</param>
internal sealed record ShownKey(Key Key, KeyLabel Long, Action Act)
{
    /// <summary>The same in fewer letters, for narrow screens.</summary>
    public KeyLabel Short { get; init; } = Long;

    /// <summary>A second key for the same.</summary>
    public Key? Also { get; init; }

    /// <summary>What the same is asked for by in words; null where there is no word for it.</summary>
    public Wish? Wish { get; init; }

    /// <summary>Whether it does something on the screen as it is laid out now.</summary>
    public Func<bool> IsShown { get; init; } = () => true;

    public bool Is(Key pressed) => pressed == Key || (Also is not null && pressed == Also);
}

/// <summary>For instance "F1" and "why".</summary>
internal sealed record KeyLabel(string Name, string Does)
{
    public int Width => Name.Length + 1 + Does.Length;
}
