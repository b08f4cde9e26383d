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

    private readonly string text = ReportText.Of(report, ReportFormat.Markdown, clock);

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
        Text = $"Read it first: this is all that is in it. Nothing is ever sent. Send it yourself, if you like.\n\n```\n{text}```",
        Question = "Where shall I write it?",
        Choices =
        [
            new Choice(SaveId, $"Into {Default}, in this folder") { Also = ["save", "write", "yes"] },
            new Choice(LeaveId, "Nowhere") { Also = ["no", "nowhere", "don't"] },
        ],
        Typed = "Or type a file's name",
        Why = $"File names, folders and places are left out. `facetimehelp report {report.Case} --include-paths` tells them too, and `--format html` makes a page of it.",
        CanGoBack = true,
    };

    public override Understanding Understand(string words) => (InTheWay, TypedPath.Clean(words)) switch
    {
        (not null, _) => base.Understand(words),
        (null, "") => new Unfit("Please type a file's name, or choose one of the answers."),
        (null, var path) => new Meant(new Choice(path, path)),
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

    private Turn Write(string path) =>
        ReportFile.TryWrite(path, text) ? Written(path) : new Turn(new ReportScene(report, before, clock) { InTheWay = path });

    private Turn Replace(string path)
    {
        ReportFile.Replace(path, text);
        return Written(path);
    }

    private Turn Written(string path) => new(before, [NewFile.WrittenPrivately(path)]);
}
