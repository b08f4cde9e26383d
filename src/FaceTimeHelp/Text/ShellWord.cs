namespace FaceTimeHelp.Text;

/// <summary>A word as it must be typed in a shell to arrive as one word.</summary>
internal static class ShellWord
{
    /// <summary>Characters that keep a meaning of their own between double quotes in a Unix shell.</summary>
    private const string Unquotable = "\"$`\\!";

    /// <summary>The word itself where no shell reads anything into it, else the word in quotes.</summary>
    public static string From(string word)
    {
        if (word.Length > 0 && word.All(IsPlain))
            return word;

        return OperatingSystem.IsWindows() || !word.Any(Unquotable.Contains)
            ? $"\"{word}\""
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }

    private static bool IsPlain(char character) =>
        char.IsLetterOrDigit(character) || "/.-_+,:@%=".Contains(character) || (character == '\\' && OperatingSystem.IsWindows());
}
