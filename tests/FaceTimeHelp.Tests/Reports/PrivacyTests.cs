using FaceTimeHelp.Reports;

namespace FaceTimeHelp.Tests.Reports;

public sealed class PrivacyTests : IDisposable
{
    private readonly PrivateCase person = new();

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("json")]
    public async Task No_name_of_a_file_a_folder_a_place_or_a_person_is_in_a_report(string format)
    {
        await person.SolvedAsync();
        Confuse("It is empty, or not an ordinary file.", "The system could not read it: Access to the path '/media/Anna Keller/passport.jpg' is denied.");

        var told = await person.ReportAsync("--format", format);

        Assert.All(PrivateCase.PrivateWords, word => Assert.DoesNotContain(word, told.Out, StringComparison.OrdinalIgnoreCase));
        told.Says("The system could not read it.");
    }

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("json")]
    public async Task Who_asks_for_names_gets_them_in_every_form(string format)
    {
        await person.SolvedAsync();

        var told = await person.ReportAsync("--format", format, "--include-paths");

        Assert.All(["Anna's divorce", "7 Elm Street", "passport.jpg", "anna@keller.yaml", "Anna at the clinic.HEIC"], told.Says);
    }

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("json")]
    public async Task Typed_words_that_name_a_file_a_folder_or_a_person_are_left_out_unless_names_are_asked_for(string format)
    {
        await person.BegunAsync("/home/Keller/Anna-divorce", "passport.jpg is it", "anna@keller.example", "call +43 664 123 45 67");

        var told = await person.ReportAsync("--format", format);
        Assert.All([.. PrivateCase.PrivateWords, "664"], word => Assert.DoesNotContain(word, told.Out, StringComparison.OrdinalIgnoreCase));
        told.Says("(left out) is it");

        var named = await person.ReportAsync("--format", format, "--include-paths");
        Assert.All(["/home/Keller/Anna-divorce", "passport.jpg is it", "anna@keller.example", "call +43 664 123 45 67"], named.Says);
    }

    [Fact]
    public async Task Who_typed_something_is_told_first_to_read_it()
    {
        await person.BegunAsync("my mic is broken");
        (await person.ReportAsync()).Says("Names of files, folders and places are left out. What was typed and not understood stands near the end, word for word: please read that first.\n");

        using var other = new PrivateCase();
        await other.BegunAsync();
        (await other.ReportAsync()).SaysNot("typed");
    }

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("json")]
    public async Task A_case_whose_guide_is_gone_names_nothing_either(string format)
    {
        await person.SolvedAsync();
        person.LoseGuide();

        var told = await person.ReportAsync("--format", format);
        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Assert.All(PrivateCase.PrivateWords, word => Assert.DoesNotContain(word, told.Out + told.Error, StringComparison.OrdinalIgnoreCase));

        (await person.ReportAsync("--format", format, "--include-paths")).Says("anna@keller.yaml");
    }

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("json")]
    public async Task A_device_of_the_time_before_is_named_as_Apple_names_it_or_not_at_all(string format)
    {
        person.ReceiveFrom("Anna Keller's iPhone");
        await person.BegunAsync();

        var told = await person.ReportAsync("--format", format);
        Assert.All(PrivateCase.PrivateWords, word => Assert.DoesNotContain(word, told.Out, StringComparison.OrdinalIgnoreCase));

        Assert.Contains("Keller", (await person.ReportAsync("--format", format, "--include-paths")).Out);
    }

    [Fact]
    public async Task Pictures_of_before_are_kept_by_their_times_alone()
    {
        await person.SolvedAsync();

        Assert.DoesNotContain("Anna before", await File.ReadAllTextAsync(person.JournalPath, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("It is empty, or not an ordinary file.", "It is empty, or not an ordinary file.")]
    [InlineData("The library's own pictures should be in this folder, and it is missing.", "The library's own pictures should be in this folder, and it is missing.")]
    [InlineData("It is damaged: its parts do not fit together.", "It is damaged.")]
    [InlineData("You are not allowed to look into '/home of Anna's'. Give yourself the permission to read it.", "You are not allowed to look into it.")]
    [InlineData("'/media/Anna. K' could not be looked into: I/O error : '/media/Anna. K' Check the disk.", "It could not be looked into.")]
    [InlineData("The backup at '/x' is encrypted, so its pictures cannot be read. To make one that can: turn off \"Encrypt local backup\".", "The backup at it is encrypted, so its pictures cannot be read.")]
    [InlineData("Could not find file C:\\Users of Anna", "It could not be read.")]
    [InlineData("Access to the path /media/anna is denied.", "It could not be read.")]
    [InlineData("'/media/Chris' photos' could not be looked into.", "It could not be read.")]
    [InlineData(": Anna", "It could not be read.")]
    public void Of_a_reason_only_what_names_nothing_is_told(string reason, string told) => Assert.Equal(told, Redaction.Reason(reason));

    [Theory]
    [InlineData("iPhone 16 Pro", "iPhone 16 Pro")]
    [InlineData("iPhone SE (3rd generation)", "iPhone SE (3rd generation)")]
    [InlineData("iPad Pro (12.9-inch, 6th generation)", "iPad Pro (12.9-inch, 6th generation)")]
    [InlineData("MacBook Air", "MacBook Air")]
    [InlineData("iPhone von Anna", null)]
    [InlineData("Anna's iPhone", null)]
    [InlineData("iPad (anna)", null)]
    [InlineData(null, null)]
    public void A_device_is_named_as_Apple_names_it_or_not_at_all(string? written, string? told) => Assert.Equal(told, Redaction.Device(written));

    public void Dispose() => person.Dispose();

    /// <summary>As if the system had said more: a file that it refuses needs another user than a test may have.</summary>
    private void Confuse(string reason, string other) =>
        File.WriteAllText(person.JournalPath, File.ReadAllText(person.JournalPath).Replace(reason, other, StringComparison.Ordinal));
}
