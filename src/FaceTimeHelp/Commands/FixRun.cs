using FaceTimeHelp.Cases;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Plain;
using FaceTimeHelp.Walks;

namespace FaceTimeHelp.Commands;

/// <summary>One guided fix from the command line to its exit code.</summary>
internal sealed class FixRun(Surroundings surroundings, FixRequest request)
{
    private readonly CaseArchive archive = surroundings.Cases;
    private readonly FlowLibrary flows = surroundings.Flows;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var file = request.Answers is { } path ? WalkFile.Read(path) : null;
        var walk = file?.Sound();
        var saved = request.Resume is { } id ? archive.Find(id) : null;
        var flow = flows.Find(saved?.Header.Flow ?? request.Flow ?? walk?.Flow ?? FlowLibrary.Default);
        var wanted = new CaseRequest(new NewCase(flow, [.. walk?.Facts.Select(fact => fact.Given) ?? [], .. request.Facts]) { IsRemote = request.Remote }) { Photos = request.Photos, Practice = request.Practice };
        using var reception = new Reception(new CaseOpener(archive, flows, surroundings.Clock), wanted, surroundings.Finder, surroundings.Clock);
        var first = await FirstSceneAsync(reception, saved, flow, cancellationToken);
        return (int)await new FrontEnd(surroundings, request.Plain).HoldAsync(new Conversation(first), file is null ? null : new WalkPlayer(file), cancellationToken);
    }

    private async Task<Scene> FirstSceneAsync(Reception reception, SavedCase? saved, FlowFile flow, CancellationToken cancellationToken)
    {
        if (saved is not null)
            return TakeUp(reception, saved);
        if (Unfinished(flow) is { } unfinished)
            return new ResumeScene(reception, unfinished, surroundings.ThisComputer, surroundings.Clock);

        // A rehearsal's library is made in a moment.
        var told = request.Practice ? TextWriter.Null : surroundings.Error;
        var lines = new ProgressLines(told, surroundings.Clock);
        var first = await reception.StartAsync(lines, cancellationToken);
        lines.TellEnd();
        return first;
    }

    private WalkScene TakeUp(Reception reception, SavedCase saved)
    {
        var resumed = reception.Resume(saved);
        return new WalkScene(resumed.Case, note: WhereItGoesOn.In(resumed.Replayed) ?? Returning.To(saved, resumed.Replayed, surroundings.ThisComputer));
    }

    /// <summary>The case to offer: the latest unfinished one of this flow, unless a new one was asked for.</summary>
    private SavedCase? Unfinished(FlowFile flow) =>
        request is { New: false, Practice: false, Answers: null }
            ? archive.List().FirstOrDefault(saved => !saved.IsEnded && saved.Header.Flow == flow.Name)
            : null;
}
