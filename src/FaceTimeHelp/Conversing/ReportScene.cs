using FaceTimeHelp.Proof;
using FaceTimeHelp.Reports;
using FaceTimeHelp.Storage;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Conversing;

/// <summary>A case's report: all of it is shown before anything is written, and then it is asked where it is to go, if anywhere.</summary>
internal sealed class ReportScene(Report report, Scene before, TimeProvider clock) : Scene
{
    private const string SaveId = "(save)";
    private const string LeaveId = "(leave)";

    /// <summary>A file that is there already, which may be meant; null where none is in the way.</summary>
    public string? InTheWay { get; init; }

    public override Card Card => InTheWay is { } path ? Overwriting(path) : Showing;

    public override CaseFile CaseFile => before.CaseFile;

    public override string Title => before.Title;

    public override string Goodbye => before.Goodbye;

    public override ExitCode ExitCode => before.ExitCode;

    private string Default => ReportFile.NameFor(clock.GetLocalNow());

    private Card Showing => new()
    {
        Name = "report",
        Title = "This is the report. Nothing has been written yet.",
        Text = $"Read it first: this is all that is in it. Nothing is ever sent. Send it yourself, if you like.\n\n```\n{TextFor(null)}```",
        Question = "Where shall I write it?",
        Choices =
        [
            new Choice(SaveId, $"Into {Default}, in this folder") { Also = ["save", "write", "yes"] },
            new Choice(LeaveId, "Nowhere") { Also = ["no", "nowhere", "don't"] },
        ],
        Invitation = "Or type a file's name",
        Why = $"File names, folders and places are left out. `facetimehelp report {report.Case} --include-paths` tells them too, and `--format html` makes a page of it.",
        CanGoBack = true,
    };

    public override Understanding Understand(string words) => (InTheWay, TypedPath.Clean(words)) switch
    {
        (not null, _) => base.Understand(words),
        (null, var path) when IsFileName(path) => new Meant(new Choice(path, path)),
        _ => new Unclear("I did not understand that. Please choose one of the answers, or type a file's name with its ending, such as for-support.html."),
    };

    public override Task<Turn> AnswerAsync(Choice choice, IProgress<LookProgress> progress, CancellationToken cancellationToken) =>
        Task.FromResult((choice.Id, InTheWay) switch
        {
            (LeaveId, null) => new Turn(before, ["Nothing was written."]),
            (LeaveId, _) => new Turn(new ReportScene(report, before, clock)),
            (SaveId, { } path) => Replace(path),
            (SaveId, null) => Write(Default),
            (var path, _) => Write(path),
        });

    public override Turn Back() => new(InTheWay is null ? before : new ReportScene(report, before, clock));

    private static Card Overwriting(string path) => new()
    {
        Name = "overwrite",
        Title = $"There is a file {path} already.",
        Question = "Shall I write over it?",
        Choices =
        [
            new Choice(SaveId, "Yes, write over it") { Also = ["yes"] },
            new Choice(LeaveId, "No, keep it") { Also = ["no", "keep"] },
        ],
        CanGoBack = true,
    };

    /// <summary>Other words are not made a file's name: they may say that none is wanted.</summary>
    private static bool IsFileName(string words) =>
        Path.GetFileName(words) != words || (Path.GetExtension(words) is { Length: > 1 } ending && !ending.Any(char.IsWhiteSpace));

    private string TextFor(string? path) => ReportText.Of(report, ReportText.FormatFor(path), clock);

    private Turn Write(string path) =>
        ReportFile.TryWrite(path, TextFor(path)) ? Written(path) : new Turn(new ReportScene(report, before, clock) { InTheWay = path });

    private Turn Replace(string path)
    {
        ReportFile.Replace(path, TextFor(path));
        return Written(path);
    }

    private Turn Written(string path) => new(before, [NewFile.WrittenPrivately(path)]);
}
