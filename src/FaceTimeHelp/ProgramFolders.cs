namespace FaceTimeHelp;

/// <summary>Where the program keeps what is the user's.</summary>
/// <param name="Sessions">Cases under way and ended, with their baselines.</param>
/// <param name="Flows">The user's own flows.</param>
public sealed record ProgramFolders(string Sessions, string Flows)
{
    private const string Name = "facetimehelp";

    /// <summary>Where all that the program remembers is.</summary>
    public string State => Path.GetDirectoryName(Sessions)!;

    /// <param name="variable">Reads an environment variable; null where it is not set.</param>
    public static ProgramFolders From(Func<string, string?> variable) =>
        variable("FACETIMEHELP_HOME") is { Length: > 0 } home
            ? new(Path.Combine(home, "sessions"), Path.Combine(home, "flows"))
            : new(Path.Combine(StateFolder(variable), "sessions"), Path.Combine(ConfigFolder(variable), "flows"));

    private static string StateFolder(Func<string, string?> variable)
    {
        if (OperatingSystem.IsWindows())
            return Path.Combine(Known(Environment.SpecialFolder.LocalApplicationData), "FaceTimeHelp");
        if (OperatingSystem.IsMacOS())
            return Path.Combine(Known(Environment.SpecialFolder.UserProfile), "Library", "Application Support", "FaceTimeHelp");

        return Xdg(variable, "XDG_STATE_HOME", ".local", "state");
    }

    private static string ConfigFolder(Func<string, string?> variable) =>
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StateFolder(variable) : Xdg(variable, "XDG_CONFIG_HOME", ".config");

    private static string Xdg(Func<string, string?> variable, string name, params string[] otherwise) =>
        variable(name) is { Length: > 0 } folder && Path.IsPathFullyQualified(folder)
            ? Path.Combine(folder, Name)
            : Path.Combine([Known(Environment.SpecialFolder.UserProfile), .. otherwise, Name]);

    private static string Known(Environment.SpecialFolder folder) =>
        Environment.GetFolderPath(folder, Environment.SpecialFolderOption.DoNotVerify);
}
