using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Transcripts;

namespace FaceTimeHelp.Plain;

/// <summary>What can still be done on the last card. Nothing has to be: no more input is as good as leaving.</summary>
internal sealed class Afterwards(Conversation conversation, TypedInput input, TextWriter output)
{
    /// <summary>Takes lines; true where the conversation goes on, false where it is over.</summary>
    public async Task<bool> TakeAsync(CancellationToken cancellationToken)
    {
        while (conversation.Card.CanReport)
        {
            await output.WriteAsync("> ");
            await output.FlushAsync(cancellationToken);
            switch ((await input.TakeAsync(cancellationToken))?.Trim())
            {
                case null or "" or "q":
                    return false;
                case "r" or "report" when conversation.Report():
                case TranscriptAnswer.Back when conversation.Back():
                    return true;
                default:
                    output.WriteLine("This is the end. Press Enter to leave, or type r to make a report.");
                    break;
            }
        }

        return false;
    }
}
