using System.Diagnostics;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Plain;
using FaceTimeHelp.Text;
using FaceTimeHelp.Tui;
using FaceTimeHelp.Walks;

namespace FaceTimeHelp.Commands;

/// <summary>One guided fix from the command line to its exit code.</summary>
internal sealed class FixRun(Surroundings surroundings, FixRequest request)
{
    private readonly CaseArchive archive = new(surroundings.Folders.Sessions);
    private readonly FlowLibrary flows = new(surroundings.Folders.Flows, surroundings.Clock);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var file = request.Answers is { } path ? WalkFile.Read(path) : null;
        var walk = file?.Sound();
        var saved = request.Resume is { } id ? archive.Find(id) : null;
        var flow = flows.Find(saved?.Header.Flow ?? request.Flow ?? walk?.Flow ?? FlowLibrary.Default);
        var wanted = new CaseRequest(new NewCase(flow, [.. walk?.Facts.Select(fact => fact.Given) ?? [], .. request.Facts])) { Photos = request.Photos, Practice = request.Practice };
        using var reception = new Reception(new CaseOpener(archive, flows, surroundings.Clock), wanted, surroundings.Clock);
        var first = await FirstSceneAsync(reception, saved, flow, cancellationToken);
        return (int)await HoldAsync(new Conversation(first), file is null ? null : new WalkPlayer(file), cancellationToken);
    }

    private async Task<Scene> FirstSceneAsync(Reception reception, SavedCase? saved, FlowFile flow, CancellationToken cancellationToken)
    {
        if (saved is not null)
            return TakeUp(reception, saved);
        if (Unfinished(flow) is { } unfinished)
            return new ResumeScene(reception, unfinished, surroundings.Clock);

        // A rehearsal's library is made in a moment.
        var told = request.Practice ? TextWriter.Null : surroundings.Error;
        return await reception.StartAsync(new ProgressLines(told, surroundings.Clock), cancellationToken);
    }

    private static WalkScene TakeUp(Reception reception, SavedCase saved)
    {
        var resumed = reception.Resume(saved);
        return new WalkScene(resumed.Case, note: WhereItGoesOn.After(resumed.Lost, resumed.Case.Walk.Prompt));
    }

    /// <summary>The case to offer: the latest unfinished one of this flow, unless a new one was asked for.</summary>
    private SavedCase? Unfinished(FlowFile flow) =>
        request is { New: false, Practice: false, Answers: null }
            ? archive.List().FirstOrDefault(saved => !saved.IsEnded && saved.Header.Flow == flow.Name)
            : null;

    private async Task<ExitCode> HoldAsync(Conversation conversation, WalkPlayer? player, CancellationToken cancellationToken)
    {
        if (request.Plain || !surroundings.HasTerminal)
            return await new PlainFrontEnd(conversation, surroundings, player).RunAsync(cancellationToken);

        while (player?.Next is not null)
        {
            if (await player.PlayAsync(conversation, new ProgressLines(surroundings.Error, surroundings.Clock), cancellationToken) is { } trouble)
                surroundings.Error.WriteLine(trouble);
        }

        return ShowWizard(conversation);
    }

    /// <summary>The wizard leaves an empty screen behind, so how it ended is said once more where it stays.</summary>
    private ExitCode ShowWizard(Conversation conversation)
    {
        var ending = TuiFrontEnd.Run(conversation);
        surroundings.Out.WriteLine(Printable.From(ending == Ending.Ended ? conversation.Card.Title : conversation.Goodbye));
        return ending switch
        {
            Ending.Ended => ExitCodes.Of(conversation.Card.Outcome!.Value),
            Ending.Left => ExitCode.NotSolved,
            Ending.Interrupted => ExitCode.Interrupted,
            _ => throw new UnreachableException(),
        };
    }
}
