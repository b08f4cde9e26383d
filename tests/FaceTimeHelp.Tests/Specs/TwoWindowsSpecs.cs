namespace FaceTimeHelp.Tests.Specs;

/// <summary>A case that is open in one window, met from another.</summary>
public sealed class TwoWindowsSpecs
{
    private const string Refused = "This case is open in another window";

    [Fact]
    public async Task A_case_in_use_is_refused_in_both_front_ends_and_cannot_be_forgotten()
    {
        using var terminal = new TmuxTerminal();
        await terminal.StartShellAsync(100, 40);
        await terminal.TypesAsync("mkdir photos; facetimehelp --photos photos", "Enter");
        await terminal.SeesAsync("What goes wrong?");
        await terminal.TypesAsync("2");
        await terminal.SeesAsync("Which device do you use for FaceTime?");
        await terminal.TypesAsync("C-z");
        await terminal.SeesAsync("Stopped");

        await terminal.TypesAsync("clear; facetimehelp --photos photos", "Enter");
        await terminal.SeesAsync("Welcome back.");
        await terminal.TypesAsync("1");
        await terminal.SeesAsync(Refused);
        await terminal.TypesAsync("C-c");
        await terminal.SeesAsync("Nothing is lost.");

        await terminal.TypesAsync("clear; facetimehelp --photos photos --plain", "Enter");
        await terminal.SeesAsync("Press Enter for: Go on where I was.");
        await terminal.TypesAsync("Enter");
        await terminal.SeesAsync(Refused);
        await terminal.TypesAsync("q", "Enter");
        await terminal.SeesAsync("Nothing is lost.");

        await terminal.TypesAsync("clear; facetimehelp session forget --all --yes", "Enter");
        await terminal.SeesAsync("is open in another window. Leave it there first.");
    }
}
