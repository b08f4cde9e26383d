using FaceTimeHelp.Conversing;
using FaceTimeHelp.Scenes;
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
        using var theatre = new Theatre(await ReportSceneAsync());

        Approval.Matches(theatre.Screen.Replace(Path.DirectorySeparatorChar, '/'));
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
        told.Says("> r\nYou asked for the report.\n\nHere is the report. Nothing has been written yet.\nPlease read it: this is everything in it. I never send it; you decide who gets it.\n");
        var written = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        told.Says($"\n\n{written.Replace("# ", "", StringComparison.Ordinal).Replace("#", "", StringComparison.Ordinal).TrimEnd()}\nWhere shall I write it?\n");
        told.Says("Written: <folder>");
    }

    [Fact]
    public async Task Nothing_is_written_where_that_is_the_answer()
    {
        var told = await computer.FixAsync([.. UpToTheEnd, "what now?", "r", "<", "r", "3"]);

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
    public async Task A_name_that_does_not_do_is_told_with_the_question_alone_and_the_report_is_not_read_again()
    {
        var told = await computer.FixAsync([.. UpToTheEnd, "r", computer.At("nowhere", "r.md"), "3"]);

        told.Says("cannot be written: there is no folder <folder>");
        told.Says("Make it first.\n\nThe report has not been written yet.\nWhere shall I write it?\n1: As a text file: ");
        told.Says("You said: Nowhere\n");
        Assert.Equal(2, told.Out.Split("Report on a case").Length);
    }

    [Fact]
    public async Task Who_goes_back_from_the_question_hears_the_report_again()
    {
        var told = await computer.FixAsync([.. UpToTheEnd, "r", computer.At("nowhere", "r.md"), "<", "3"]);

        Assert.Equal(3, told.Out.Split("Report on a case").Length);
    }

    [Fact]
    public async Task A_file_that_is_kept_is_asked_about_with_the_question_alone()
    {
        var path = computer.Write("r.md", "mine");

        var told = await computer.FixAsync([.. UpToTheEnd, "r", path, "no", path, "<", "3"]);

        told.Says("You said: No, keep it\n\nThe report has not been written yet.\n");
        told.Says("You went back.\n\nThe report has not been written yet.\n");
        Assert.Equal(2, told.Out.Split("Report on a case").Length);
    }

    [Fact]
    public async Task A_file_that_would_be_something_else_is_refused()
    {
        var told = await computer.FixAsync([.. UpToTheEnd, "r", "for.pdf", "3"]);

        told.Says("> for.pdf\nI can write .md, .html or .json. Please let the name end so, such as for.html.\n> 3\n");
        Assert.False(File.Exists("for.pdf"));
    }

    [Fact]
    public async Task The_whole_path_is_offered_as_a_text_file_and_as_a_page()
    {
        var scene = await ReportSceneAsync();

        Assert.Equal(
            ["As a text file: /home/anna/facetimehelp-report-2026-03-14.md", "As a web page: /home/anna/facetimehelp-report-2026-03-14.html", "Nowhere"],
            scene.Card.Choices.Select(choice => choice.Label.Replace(Path.DirectorySeparatorChar, '/')));
    }

    [Theory]
    [InlineData("no thanks", "You said: no thanks\nI took that as: Nowhere\nNothing was written.\n")]
    [InlineData("Documents", "I did not understand that. Please choose one of the answers, or type a file's name with its ending, such as for-support.html.\n")]
    public async Task Words_that_are_no_files_name_do_not_become_one(string words, string told)
    {
        var conversation = await computer.FixAsync("3", "1", "1", "1", "r", words, "3");

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

        var told = await computer.FixAsync("3", "1", "1", "1", "r", path, "3");

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

    /// <summary>In a folder that is the same on every computer.</summary>
    private async Task<ReportScene> ReportSceneAsync()
    {
        await computer.FixAsync(UpToTheEnd);
        return InFolder.ReportOf(computer);
    }
}
