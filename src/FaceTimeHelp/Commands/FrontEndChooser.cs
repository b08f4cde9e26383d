using FaceTimeHelp.Conversing;
using FaceTimeHelp.Plain;
using FaceTimeHelp.Text;
using FaceTimeHelp.Tui;
using FaceTimeHelp.Walks;

namespace FaceTimeHelp.Commands;

/// <summary>Holds a conversation as the person's terminal allows: in the wizard, or line by line.</summary>
/// <param name="surroundings">What the program meets outside.</param>
/// <param name="plain">Whether lines were asked for.</param>
internal sealed class FrontEndChooser(Surroundings surroundings, bool plain)
{
    /// <param name="conversation">The conversation, on its first card.</param>
    /// <param name="player">Answers to be played first; null where there are none.</param>
    /// <param name="cancellationToken">Interrupts it.</param>
    public async Task<ExitCode> RunAsync(Conversation conversation, WalkPlayer? player, CancellationToken cancellationToken)
    {
        if (plain || !surroundings.HasTerminal)
            return await new PlainFrontEnd(conversation, surroundings, player).RunAsync(cancellationToken);

        while (player?.Next is not null)
        {
            var progress = new ProgressLines(surroundings.Error, surroundings.Clock);
            if (await player.PlayAsync(conversation, progress, cancellationToken) is { } trouble)
                surroundings.Error.WriteLine(Printable.From(trouble));
        }

        return ShowWizard(conversation);
    }

    /// <summary>The wizard leaves an empty screen behind, so how it ended is said once more where it stays.</summary>
    private ExitCode ShowWizard(Conversation conversation)
    {
        var wayOut = TuiFrontEnd.Run(conversation);
        SayLast(wayOut == WayOut.Read ? conversation.Card.Title : conversation.Goodbye);
        return wayOut == WayOut.Interrupted ? ExitCode.Interrupted : conversation.ExitCode;
    }

    /// <summary>The window may be closed by now; that does not change the exit code.</summary>
    private void SayLast(string words)
    {
        try
        {
            surroundings.Out.WriteLine(Printable.From(words));
        }
        catch (IOException)
        {
            return;
        }
    }
}
