using FaceTimeHelp.Photos.Making;

namespace FaceTimeHelp.Tests.Scenes;

public sealed class WelcomeTests : IDisposable
{
    private readonly Computer computer = new();

    public void Dispose() => computer.Dispose();

    [Fact]
    public async Task Without_any_store_it_says_so_and_offers_a_folder_the_eye_and_practice()
    {
        var told = await computer.RunAsync([], "fix");

        told.Says("I found no photos on this computer.\n");
        told.Says("""
            Where may I look?
            1: Look in a folder that I name
            2: On my iPhone or iPad: how do I connect it?
            3: Nowhere: I look on the device myself
            4: Practise first, with made pictures
            5: Nowhere: I'm helping someone remotely
            """);
    }

    [Fact]
    public async Task The_only_place_is_offered_by_itself()
    {
        Directory.CreateDirectory(computer.Pictures);

        var told = await computer.RunAsync([], "fix");

        told.Says("Where may I look?\n1: In the folder <folder>/Pictures\n2: Look in a folder that I name\n");
    }

    [Fact]
    public async Task Several_places_are_offered_together_and_each_by_itself()
    {
        LibraryMaker.WriteLibrary(Path.Combine(computer.Pictures, "Photos Library.photoslibrary"), new ListToMake([]));

        var told = await computer.RunAsync(["everywhere", "2", "q"], "fix");

        told.Says("""
            Where may I look?
            1: In all 2 places that I found
            2: In a library of the Photos app (<folder>/Pictures/Photos Library.photoslibrary)
            3: In the folder <folder>/Pictures
            4: Look in a folder that I name
            """);
        Assert.Contains($"\"photos\":[\"{computer.Pictures}/Photos Library.photoslibrary\",\"{computer.Pictures}\"]", computer.JournalLines[0]);
    }

    [Fact]
    public async Task A_place_that_is_closed_is_told_with_what_to_do_and_not_offered()
    {
        var library = Path.Combine(computer.Pictures, "Photos Library.photoslibrary");
        LibraryMaker.WriteBackup(library, new ListToMake([]), isEncrypted: true);

        var told = await computer.RunAsync([], "fix");

        told.Says("One place is closed to me. The backup at '<folder>/Pictures/Photos Library.photoslibrary' is encrypted");
        told.Says("Where may I look?\n1: In the folder <folder>/Pictures\n");
    }
}
