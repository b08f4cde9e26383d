using System.Text.Json;
using FaceTimeHelp.Photos.Making;

namespace FaceTimeHelp.Tests.Specs;

public sealed class StoresSpecs : IDisposable
{
    private readonly FaceTimeHelpProcess program = new();

    [Fact]
    public async Task Stores_are_listed_with_what_opens_a_closed_one()
    {
        LibraryMaker.WriteLibrary(program.Folder.At("Pictures", "Photos Library.photoslibrary"), new ListToMake([]));
        Directory.CreateDirectory(program.Folder.At("Pictures", "Locked.photoslibrary", "DCIM"));

        var told = await program.RunAsync("stores");

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Assert.Contains($"{program.Folder.At("Pictures", "Photos Library.photoslibrary")}: a library of the Photos app, 2 files\n", told.Out);
        Assert.Contains($"{program.Folder.At("Pictures", "Locked.photoslibrary")}: a library of the Photos app, closed\n  The phone at", told.Out);
        using var json = JsonDocument.Parse((await program.RunAsync("stores", "--json")).Out);
        var stores = json.RootElement.GetProperty("stores");
        Assert.Equal(["path", "kind", "readable", "reason", "files", "more"], stores[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal([false, true, true], stores.EnumerateArray().Select(store => store.GetProperty("readable").GetBoolean()));
    }

    [Fact]
    public async Task A_computer_without_photos_says_so()
    {
        var told = await program.RunAsync("stores");

        Assert.Equal((ExitCode.Fine, "", "No photos were found on this computer. Name a folder: facetimehelp scan PATH.\n"), (told.ExitCode, told.Out, told.Error));
        Assert.Equal("No photos were found on this computer. Name a folder: facetimehelp scan PATH.", Assert.Single((await program.RunAsync("scan")).ErrorLines));
    }

    public void Dispose() => program.Dispose();
}
