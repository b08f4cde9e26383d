using System.Text.RegularExpressions;

namespace FaceTimeHelp.Tests.Specs;

/// <summary>All that programs have sent to a terminal.</summary>
internal sealed partial record TerminalBytes(string Text)
{
    private const string ShownCursor = "?25";

    /// <summary>The colours that were asked for, the terminal's own (39, 49) too: https://invisible-island.net/xterm/ctlseqs/ctlseqs.html.</summary>
    public IEnumerable<string> Colours =>
        Looks().Matches(Text).SelectMany(look => look.Groups[1].Value.Split(';', ':')).Where(part => int.TryParse(part, out var code) && code is (>= 30 and <= 49) or (>= 90 and <= 107)).Distinct().Order();

    /// <summary>What was switched and not switched back: modes, the keypad, Kitty's keyboard; and a cursor that stays hidden.</summary>
    public IEnumerable<string> LeftOn => [.. ModesLeftOn, .. KeypadLeftOn, .. KeyboardLeftOn];

    private IEnumerable<string> ModesLeftOn =>
        Modes().Matches(Text).GroupBy(mode => mode.Groups[1].Value, mode => mode.Groups[2].Value == "h").Where(mode => mode.Last() != (mode.Key == ShownCursor)).Select(mode => mode.Key);

    private IEnumerable<string> KeypadLeftOn => Text.LastIndexOf("\e=", StringComparison.Ordinal) > Text.LastIndexOf("\e>", StringComparison.Ordinal) ? ["keypad"] : [];

    private IEnumerable<string> KeyboardLeftOn => Keyboards().Matches(Text) is { Count: > 0 } changes && changes[^1].Groups[1].Value != "<" ? ["keyboard"] : [];

    [GeneratedRegex(@"\e\[([0-9;:]*)m")]
    private static partial Regex Looks();

    [GeneratedRegex(@"\e\[(\?[0-9]+)([hl])")]
    private static partial Regex Modes();

    [GeneratedRegex(@"\e\[([<>=])[0-9;]*u")]
    private static partial Regex Keyboards();
}
