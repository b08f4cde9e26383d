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

    [Fact]
    public async Task From_the_first_question_one_goes_back_to_where_the_pictures_are()
    {
        var told = await computer.RunAsync(["myself", "<", "a folder", computer.Photos, "<", "<", "q"], "fix");

        told.Says("You said: a folder\nI took that as: Look in a folder that I name\n\nWhich folder holds the pictures?\n");
        Assert.Equal(3, told.Out.Split("Where may I look?").Length - 1);
        Assert.EndsWith("Nothing was answered yet, so there is nothing to save.\n", told.Out);
    }

    [Fact]
    public async Task A_phone_is_looked_for_until_it_is_there()
    {
        var told = await computer.RunAsync(["my iphone", "yes", "q"], "fix");

        told.Says("Connect the iPhone or iPad\n1. Unlock the iPhone or iPad.\n2. Plug it into this computer.\n");
        told.Says("You said: Yes: look for it now\nI don't see a phone yet. Unlock it, wait a moment, and look again.");
        Assert.Equal(2, told.Out.Split("Is it connected?").Length - 1);
    }

    [Fact]
    public async Task A_phone_that_is_there_is_looked_into()
    {
        LibraryMaker.WritePhone(computer.At("root", "media", "phone"), new ListToMake([]));

        var told = await computer.RunAsync(["my iphone", "yes", "2", "q"], "fix");

        told.Says("What goes wrong?\n");
        Assert.Contains("/root/media/phone", computer.JournalLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_whose_answers_were_all_taken_back_is_not_offered_again()
    {
        await computer.FixAsync("2", "<", "q");

        (await computer.FixAsync("q")).SaysNot("Welcome back.");
    }

    [Fact]
    public async Task A_case_that_keeps_an_answer_is_offered_again()
    {
        await computer.FixAsync("2", "1", "<", "q");

        (await computer.FixAsync("q")).Says("Welcome back.");
    }
}
