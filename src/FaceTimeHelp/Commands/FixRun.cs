using System.Collections.Immutable;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Flows.Transcripts;
using FaceTimeHelp.Plain;
using FaceTimeHelp.Scenes;
using FaceTimeHelp.Walks;

namespace FaceTimeHelp.Commands;

/// <summary>One guided fix from the command line to its exit code.</summary>
internal sealed class FixRun(Surroundings surroundings, FixRequest request)
{
    private readonly CaseArchive archive = surroundings.Cases;
    private readonly FlowLibrary flows = surroundings.Flows;

    public async Task<ExitCode> RunAsync(CancellationToken cancellationToken)
    {
        var file = request.Answers is { } path ? WalkFile.Read(path) : null;
        var walk = file?.Sound();
        var saved = request.Resume is { } id ? archive.Find(id) : null;
        var flow = flows.Find(saved?.Header.Flow ?? request.Flow ?? walk?.Flow ?? FlowLibrary.Default);
        var opener = new CaseOpener(archive, flows, surroundings.Clock);
        using var reception = new CaseStarter(opener, RequestFor(flow, walk), surroundings.Finder, surroundings.Clock);
        var first = saved is null ? await FirstSceneAsync(reception, flow, cancellationToken) : Resume(reception, saved.Header.Id);
        var player = file is null ? null : new WalkPlayer(file);
        return await new FrontEndChooser(surroundings, request.Plain).RunAsync(new Conversation(first), player, cancellationToken);
    }

    private CaseRequest RequestFor(FlowFile flow, Transcript? walk)
    {
        var facts = (walk?.Facts.Select(fact => fact.Given) ?? []).Concat(request.Facts);
        return new CaseRequest(new NewCase(flow, [.. facts]) { IsRemote = request.Remote })
        {
            Photos = request.Photos,
            Practice = request.Practice,
        };
    }

    /// <summary>Offers an unfinished case, unless a new one was asked for, or one that looks where no unfinished case does.</summary>
    private async Task<Scene> FirstSceneAsync(CaseStarter reception, FlowFile flow, CancellationToken cancellationToken)
    {
        var unfinished = Unfinished(flow);
        if (unfinished.FirstOrDefault(LooksWhereAsked) is { } offered)
        {
            return new ResumeScene(reception, offered, surroundings.ThisComputer, surroundings.Clock)
            {
                MoreUnfinished = unfinished.Length - 1,
            };
        }

        // A rehearsal's library is made in a moment.
        var lines = new ProgressLines(request.Practice ? TextWriter.Null : surroundings.Error, surroundings.Clock);
        var first = await reception.StartAsync(lines, cancellationToken);
        lines.TellEnd();
        if (unfinished is [var latest, ..])
        {
            surroundings.Error.WriteLine(
                "Your unfinished case does not look there, so this is a new one. "
                + $"To go on with the other: facetimehelp --resume {latest.Header.Id}");
        }

        return first;
    }

    private WalkScene Resume(CaseStarter reception, CaseId id)
    {
        var resumed = reception.Resume(id);
        var returning = MisfitSentence.In(resumed.Replayed)
            ?? RestartReminder.To(resumed.Replayed.Fitting, resumed.Replayed, surroundings.ThisComputer);
        IEnumerable<string> notes = returning is null ? resumed.Notes : resumed.Notes.Prepend(returning);
        return new WalkScene(resumed.Case, note: notes.Any() ? string.Join("\n\n", notes) : null);
    }

    /// <summary>The unfinished cases of this flow that may be offered, the latest first.</summary>
    private ImmutableArray<SavedCase> Unfinished(FlowFile flow) =>
        request is { New: false, Practice: false, Answers: null }
            ? [.. archive.List().Where(saved => saved is { IsEnded: false, IsTakenBack: false } && saved.Header.Flow == flow.Name)]
            : [];

    private bool LooksWhereAsked(SavedCase saved) =>
        request.Photos.IsEmpty || saved.Header.Photos.Select(FullPath).ToHashSet().SetEquals(request.Photos.Select(FullPath));

    private static string FullPath(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
