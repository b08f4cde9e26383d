using FaceTimeHelp.Tests.Tui;
using Terminal.Gui.Input;

namespace FaceTimeHelp.Tests.FrontEnds;

/// <summary>At the end of a case both front ends show its report, and write it where they are told.</summary>
[Collection("Rehearsals")]
public sealed class ReportTests : IDisposable
{
    /// <summary>The picture was taken, and it is there.</summary>
    private static readonly string[] UpToTheEnd = ["3", "1", "1", "1"];

    private readonly Computer computer = new();

    [Fact]
    public async Task The_report_is_shown_before_it_is_written()
    {
        using var reception = computer.Receive();
        using var theatre = await Theatre.OpenAsync(reception, UpToTheEnd);

        theatre.Press(Key.R);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public async Task A_file_in_the_way_is_asked_about()
    {
        var path = computer.Write("r.md", "mine");
        using var reception = computer.Receive();
        using var theatre = await Theatre.OpenAsync(reception, UpToTheEnd);

        theatre.Press(Key.R);
        theatre.Give(path);
        Assert.Contains("Shall I write over it?", theatre.Screen, StringComparison.Ordinal);
        theatre.Give("2");
        Assert.Equal("mine", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        theatre.Give(path);
        theatre.Give("1");

        Assert.StartsWith("# Report on a case: FaceTime photos are missing\n", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal($"Written: {path}. Nobody but you can read it.", Assert.Single(theatre.Conversation.Exchanges[^1].Results));
        Assert.True(theatre.Conversation.Card.IsLast);
    }

    [Fact]
    public async Task What_is_written_is_what_was_shown()
    {
        var path = computer.At("r.md");

        var told = await computer.FixAsync([.. UpToTheEnd, "r", path, ""]);

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        told.Says("> r\nYou asked for the report.\n\nThis is the report. Nothing has been written yet.\n");
        told.Says($"\n\n{(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).TrimEnd()}\nWhere shall I write it?\n1: Into facetimehelp-report-2026-03-14.md, in this folder\n2: Nowhere\n");
        told.Says("Written: <folder>");
    }

    [Fact]
    public async Task Nothing_is_written_where_that_is_the_answer()
    {
        var told = await computer.FixAsync([.. UpToTheEnd, "what now?", "r", "<", "r", "2"]);

        told.Says("> what now?\nThis is the end.\nA report sums up this case for whoever helps you next.\nPress Enter to leave. Or type: report (r), back (<), case (c), repeat, help (h).\n");
        told.Says("You said: Nowhere\nNothing was written.\n\nYou have found your picture.\n");
        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Assert.Equal("Looking …\nThe look is over.\n", told.Error);
    }

    [Fact]
    public async Task An_end_can_be_gone_back_from()
    {
        var told = await computer.FixAsync([.. UpToTheEnd, "<", "q"]);

        told.Says("> <\nYou went back.\n");
        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_told_and_the_report_stays()
    {
        var told = await computer.FixAsync([.. UpToTheEnd, "r", computer.At("nowhere", "r.md"), "2"]);

        told.Says("cannot be written: there is no folder <folder>");
        told.Says("You said: Nowhere\n");
    }

    [Theory]
    [InlineData("no thanks", "You said: no thanks\nI took that as: Nowhere\nNothing was written.\n")]
    [InlineData("Documents", "I did not understand that. Please choose one of the answers, or type a file's name with its ending, such as for-support.html.\n")]
    public async Task Words_that_are_no_files_name_do_not_become_one(string words, string told)
    {
        var conversation = await computer.FixAsync("3", "1", "1", "1", "r", words, "2");

        conversation.Says($"> {words}\n{told}");
        Assert.False(File.Exists(words));
    }

    [Fact]
    public async Task A_file_whose_name_ends_as_a_page_becomes_one()
    {
        var path = computer.At("r.html");

        await computer.FixAsync("3", "1", "1", "1", "r", path, "");

        Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_folder_is_no_file_in_the_way()
    {
        var path = Directory.CreateDirectory(computer.At("reports")).FullName;

        var told = await computer.FixAsync("3", "1", "1", "1", "r", path, "2");

        told.Says("<folder>/reports is a folder. Name a file in it.\n".Replace('/', Path.DirectorySeparatorChar));
        told.SaysNot("Shall I write over it?");
    }

    [Fact]
    public async Task A_rehearsal_has_no_report()
    {
        var told = await computer.RunAsync([.. UpToTheEnd, "r"], "--practice");

        told.SaysNot("report");
    }

    public void Dispose() => computer.Dispose();
}
