using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Tests;

/// <summary>The private copies that this computer's temporary folder holds.</summary>
internal static class PrivateCopies
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Other tests have copies too, which are gone when those are over.</summary>
    public static async Task NoneIsLeftByAsync(Func<Task> act)
    {
        var before = All();
        await act();
        string[] since = [.. All().Except(before)];
        Assert.True(SpinWait.SpinUntil(() => !Array.Exists(since, Directory.Exists), Patience), string.Join(' ', since));
    }

    private static string[] All() => Directory.GetDirectories(Path.GetTempPath(), PrivateFolder.LibraryPrefix + "*");
}
