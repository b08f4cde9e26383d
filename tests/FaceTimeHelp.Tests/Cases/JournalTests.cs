using System.Collections.Immutable;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Scenes;

namespace FaceTimeHelp.Tests.Cases;

public sealed class JournalTests : IDisposable
{
    private readonly Computer computer = new();

    [Fact]
    public async Task Each_answer_is_on_disk_before_the_next_card_is_shown()
    {
        using var reception = computer.Receive();
        var conversation = new Conversation(await reception.StartAsync(new Silence(), TestContext.Current.CancellationToken));

        await AnswerAsync(conversation, "2");
        Assert.Equal(2, computer.JournalLines.Length);
        await AnswerAsync(conversation, "iPad");

        Assert.Equal(
            [
                "{\"at\":\"2026-03-14T12:00:00+00:00\",\"did\":\"answered\",\"step\":\"symptom\",\"answer\":\"The button is grey, or it says that both must turn it on\"}",
                "{\"at\":\"2026-03-14T12:00:00+00:00\",\"did\":\"told\",\"fact\":\"my_device\",\"value\":\"ipad\"}",
            ],
            computer.JournalLines[1..]);
    }

    [Fact]
    public async Task Each_look_is_kept_with_what_it_saw_and_is_no_answer()
    {
        await computer.FixAsync("1", "1", "1", "1", "1");

        Assert.Equal(
            "{\"at\":\"2026-03-14T12:00:00+00:00\",\"did\":\"scanned\",\"step\":\"test-picture\",\"verdict\":\"nothing\",\"seen\":{\"verdict\":\"nothing\",\"compares_with_before\":true,"
            + $"\"stores\":[{{\"kind\":\"folder\",\"path\":{System.Text.Json.JsonSerializer.Serialize(computer.Photos)},\"files\":0,\"looked_at\":0,\"online_only\":0,\"missing\":0,\"in_the_dark\":0}}],"
            + "\"new\":[],\"older\":[],\"unread\":[],\"unread_count\":0,\"blocking_count\":0}}",
            computer.JournalLines[^1]);
        (await computer.RunAsync([], "session", "show", Path.GetFileName(computer.CaseFolder))).Says("  test-picture found: nothing\n");
        Assert.Equal(ExitCode.Fine, (await computer.FixAsync("1", "3")).ExitCode);
    }

    [Fact]
    public async Task A_last_line_that_a_crash_cut_off_is_dropped_and_the_rest_goes_on()
    {
        await computer.FixAsync("2", "iphone");
        await File.AppendAllTextAsync(computer.JournalPath, "{\"at\":\"2026-03-14T12:00:00+00:00\",\"did\":\"to", TestContext.Current.CancellationToken);

        var told = await computer.FixAsync("1", "17.6.1");

        told.Says("You were asked: Which system version is on your device? That was today 12:00.\n");
        told.SaysNot("so we go on at");
        Assert.Equal("17.6.1", ((CaseFact[])[.. Facts()])[^1].Value);
    }

    [Fact]
    public async Task A_damaged_line_in_the_middle_keeps_what_was_before_it_and_what_comes_after_resuming()
    {
        await computer.FixAsync("2", "iphone", "17", "1");
        var lines = computer.JournalLines;
        lines[3] = "\0\0\0\0";
        await File.WriteAllLinesAsync(computer.JournalPath, lines, TestContext.Current.CancellationToken);

        var resumed = await computer.FixAsync("1", "18.1");
        resumed.Says("Your last answers cannot be read any more, so we go on at \"Which system version is on your device?\".\n");
        resumed.Says("Which system version is on your device?\n");

        var again = await computer.FixAsync("1");
        again.SaysNot("so we go on at");
        again.Says("1. Open Settings > Apps > FaceTime.\n");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"at\":\"2026-03-14T12:00:00+00:00\",\"did\":null}")]
    [InlineData("{\"at\":\"2026-03-14T12:00:00+00:00\",\"did\":\"told\",\"fact\":\"no_such_fact\",\"value\":\"x\"}")]
    public async Task A_line_that_means_nothing_does_not_stop_the_case(string line)
    {
        await computer.FixAsync("2");
        await File.AppendAllTextAsync(computer.JournalPath, line + "\n", TestContext.Current.CancellationToken);

        var told = await computer.FixAsync("1", "mac");

        told.Says("Which system version is on your device?\n");
        Assert.Equal(3, computer.JournalLines.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no json\n")]
    [InlineData("{\"journal\":2}\n")]
    [InlineData("{\"journal\":1,\"id\":\"2026-03-14-bcdf\",\"flow\":null,\"flow_hash\":\"\",\"program\":\"\",\"started\":\"2026-03-14T12:00:00Z\",\"photos\":[],\"facts\":[]}\n")]
    [InlineData("{\"journal\":1,\"id\":\"2026-03-14-bcdf\",\"flow\":\"tea\",\"flow_hash\":\"\",\"program\":\"\",\"started\":\"2026-03-14T12:00:00Z\",\"photos\":[],\"facts\":[null]}\n")]
    [InlineData("{\"journal\":1,\"id\":\"2026-03-14-bcdf\",\"flow\":\"tea\",\"flow_hash\":\"\",\"program\":\"\",\"started\":\"2026-03-14T12:00:00Z\",\"photos\":[null],\"facts\":[]}\n")]
    [InlineData("{\"journal\":1,\"id\":\"2026-03-14-bcdf\",\"flow\":\"tea\",\"flow_hash\":\"\",\"program\":\"\",\"started\":\"2026-03-14T12:00:00Z\",\"photos\":[\"\"],\"facts\":[]}\n")]
    [InlineData("{\"journal\":1,\"id\":\"2026-03-14-bcdf\",\"flow\":\"tea\",\"flow_hash\":\"\",\"program\":\"\",\"started\":\"2026-03-14T12:00:00Z\",\"photos\":[\"a\\u0000\"],\"facts\":[]}\n")]
    [InlineData("{\"journal\":1,\"id\":\"2026-03-14-bcdf\",\"flow\":\"a/\\u0000\",\"flow_hash\":\"\",\"program\":\"\",\"started\":\"2026-03-14T12:00:00Z\",\"photos\":[],\"facts\":[]}\n")]
    [InlineData("{\"journal\":1,\"id\":\"2026-03-14-bcdf\",\"flow\":\"tea\",\"flow_hash\":\"\",\"program\":\"\",\"started\":\"2026-03-14T12:00:00Z\",\"photos\":null,\"facts\":null}\n")]
    public async Task A_journal_without_a_readable_first_line_is_no_case_but_can_be_forgotten(string text)
    {
        var path = computer.Write("home/sessions/2026-03-14-bcdf/journal.jsonl", text);

        Assert.Empty(computer.Archive.List());
        var error = Assert.Throws<UserError>(() => computer.Archive.Find("2026-03-14-bcdf"));
        Assert.StartsWith("The saved case `2026-03-14-bcdf` ", error.Message, StringComparison.Ordinal);
        await computer.RunAsync([], "session", "forget", "--all");
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task A_case_with_a_broken_first_line_does_not_keep_the_program_from_starting()
    {
        computer.Write("home/sessions/2026-03-14-bcdf/journal.jsonl", """{"journal":1,"id":"2026-03-14-bcdf","flow":"facetime-photos","flow_hash":"","program":"","started":"2026-03-14T12:00:00Z","photos":[null],"facts":[null]}""" + "\n");

        var told = await computer.FixAsync();

        told.SaysNot("Welcome back");
        told.Says("What goes wrong?\n");
    }

    [Fact]
    public async Task A_copied_case_is_one_of_its_own()
    {
        await computer.FixAsync("2");
        computer.Write("home/sessions/2026-03-14-bcdf/journal.jsonl", string.Concat(computer.JournalLines.Select(line => line + "\n")));

        Assert.Equal(2, computer.Archive.List().Select(saved => saved.Header.Id).Distinct().Count());
        Assert.Equal("2026-03-14-bcdf", computer.Archive.Find("2026-03-14-bcdf").Header.Id.Value);
    }

    [Fact]
    public async Task Files_and_folders_are_their_users_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        await computer.FixAsync("2");

        const UnixFileMode file = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.All(Directory.GetFiles(computer.CaseFolder), path => Assert.Equal(file, ModeOf(path)));
        Assert.Contains(Path.Combine(computer.CaseFolder, "baseline.json"), Directory.GetFiles(computer.CaseFolder));
        string[] folders = [computer.CaseFolder, computer.Sessions, Path.GetDirectoryName(computer.Sessions)!];
        Assert.All(folders, path => Assert.Equal(file | UnixFileMode.UserExecute, ModeOf(path)));
    }

    [Fact]
    public async Task What_cannot_be_read_of_a_journal_is_kept_beside_it()
    {
        await computer.FixAsync("2", "iphone");
        var lines = computer.JournalLines;
        lines[1] = "{\"at\":\"2026-03-14T12:00:00+00:00\",\"did\":\"flew\"}";
        await File.WriteAllLinesAsync(computer.JournalPath, lines, TestContext.Current.CancellationToken);

        var told = await computer.FixAsync("1");

        told.Says($"What could not be read is kept in {computer.JournalPath.Replace(computer.At(), "<folder>", StringComparison.Ordinal)}.damaged.\n");
        Assert.Equal(lines, await File.ReadAllLinesAsync(computer.JournalPath + ".damaged", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_case_whose_baseline_cannot_be_read_goes_on_by_eye()
    {
        await computer.FixAsync("2", "iphone");
        computer.Write(Path.Combine("home", "sessions", Path.GetFileName(computer.CaseFolder), "baseline.json"), "");

        var told = await computer.FixAsync("1");

        told.Says("What I noted of your photos at the start cannot be read any more, so I cannot tell which picture is new. Please look for it yourself.\n");
        told.Says("Which system version is on your device?\n");
    }

    [Theory]
    [InlineData("no json\n", "cannot be read any more. `facetimehelp session forget 2026-03-14-bcdf` removes it.")]
    [InlineData("{\"journal\":2}\n", "is of a newer version of facetimehelp. Please use that one to go on with it.")]
    public async Task A_case_that_cannot_be_read_is_listed_with_the_reason(string text, string reason)
    {
        computer.Write("home/sessions/2026-03-14-bcdf/journal.jsonl", text);

        var told = await computer.RunAsync([], "session", "list");

        Assert.Equal((ExitCode.CouldNotRead, "", $"The saved case `2026-03-14-bcdf` {reason}\n"), (told.ExitCode, told.Out, told.Error));
    }

    public void Dispose() => computer.Dispose();

    private static UnixFileMode? ModeOf(string path) => OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(path);

    private static Task AnswerAsync(Conversation conversation, string words) =>
        conversation.AnswerAsync(Assert.IsType<Meant>(conversation.Understand(words)).Choice, new Silence(), TestContext.Current.CancellationToken);

    private ImmutableArray<CaseFact> Facts()
    {
        using var reception = computer.Receive();
        using var resumed = reception.Resume(Assert.Single(computer.Archive.List()).Header.Id).Case;
        return new WalkScene(resumed).CaseFile.Facts;
    }
}
