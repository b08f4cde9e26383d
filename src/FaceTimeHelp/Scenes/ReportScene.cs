using FaceTimeHelp.Conversing;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Reports;
using FaceTimeHelp.Storage;

namespace FaceTimeHelp.Scenes;

/// <summary>A case's report: all of it is shown before anything is written, and then it is asked where it is to go, if anywhere.</summary>
internal sealed class ReportScene(Report report, Scene before, TimeProvider clock) : Scene
{
    private const string PageId = "(page)";
    private const string TextId = "(text)";
    private const string LeaveId = "(leave)";

    /// <summary>Whether it stands above already, so that only the question is asked again.</summary>
    public bool HasBeenShown { get; init; }

    /// <summary>Where it is written unless a name says otherwise.</summary>
    public string Folder { get; init; } = Directory.GetCurrentDirectory();

    public override Card Card => HasBeenShown ? Asking : Showing;

    public override CaseFile CaseFile => before.CaseFile;

    public override string Title => before.Title;

    public override string Goodbye => before.Goodbye;

    public override ExitCode ExitCode => before.ExitCode;

    private Card Showing => Asking with
    {
        Title = "Here is the report. Nothing has been written yet.",
        Text = "Please read it: this is everything in it. I never send it; you decide who gets it.\n\n"
            + $"```\n{Fenced(ReportText.ToRead(report, clock))}```",
    };

    private Card Asking => new()
    {
        Name = "report",
        Title = "The report has not been written yet.",
        Question = "Where shall I write it?",
        Choices =
        [
            new Choice(TextId, $"As a text file: {PathFor(ReportFormat.Markdown)}")
            {
                Also = ["text", "as text", "text file", "save", "write", "yes"],
            },
            new Choice(PageId, $"As a web page: {PathFor(ReportFormat.Html)}") { Also = ["page", "as a page", "web page"] },
            new Choice(LeaveId, "Nowhere") { Also = ["no", "nowhere", "don't"] },
        ],
        Invitation = "Or type a file's name, such as for-support.html.",
        Why = $"File names, folders and places are left out. `facetimehelp report {report.Case} --include-paths` tells them too.",
        CanGoBack = true,
    };

    private ReportScene AskingAgain => new(report, before, clock) { HasBeenShown = true, Folder = Folder };

    public override Understanding Understand(string words) => TypedPath.Clean(words) switch
    {
        var path when !IsFileName(path) => new Unclear(
            "I did not understand that. "
            + "Please choose one of the answers, or type a file's name with its ending, such as for-support.html."),
        var path when ReportText.FormatFor(path) is null && !Directory.Exists(path) => new Unfit(
            $"I can write .md, .html or .json. Please let the name end so, such as {Path.ChangeExtension(path, ".html")}."),
        var path => new Meant(new Choice(path, path)),
    };

    public override Task<Turn> AnswerAsync(Choice choice, IProgress<LookProgress> progress, CancellationToken cancellationToken) =>
        Task.FromResult(choice.Id switch
        {
            LeaveId => new Turn(before, ["Nothing was written."]),
            TextId => Write(PathFor(ReportFormat.Markdown)),
            PageId => Write(PathFor(ReportFormat.Html)),
            var path => Write(path),
        });

    /// <summary>From the question alone back to the report, which was not read in vain.</summary>
    public override Turn Back() => new(HasBeenShown ? new ReportScene(report, before, clock) { Folder = Folder } : before);

    /// <summary>Other words are not made a file's name: they may say that none is wanted.</summary>
    private static bool IsFileName(string words) =>
        Path.GetFileName(words) != words || (Path.GetExtension(words) is { Length: > 1 } ending && !ending.Any(char.IsWhiteSpace));

    /// <summary>Nothing in it ends the block that it stands in.</summary>
    private static string Fenced(string text) => text.Replace("```", "'''", StringComparison.Ordinal);

    private string PathFor(ReportFormat format) => Path.Join(Folder, ReportFile.NameFor(clock.GetLocalNow(), format));

    private Turn Write(string path)
    {
        try
        {
            var text = ReportText.Of(report, ReportText.FormatFor(path) ?? ReportFormat.Markdown, clock);
            return ReportFile.TryWrite(path, text)
                ? new Turn(before, [NewFile.WrittenPrivately(path)])
                : new Turn(new OverwriteScene(path, text, AskingAgain, before));
        }
        catch (UserError refused)
        {
            return new Turn(AskingAgain, [refused.Message]);
        }
    }
}
