using FaceTimeHelp.Conversing;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Plain;

/// <summary>Tells what was answered, and what came of it.</summary>
internal sealed class ExchangeLines(Conversation conversation, PrintableWriter output)
{
    private int told = conversation.Exchanges.Count;
    private int toldAhead;

    /// <summary>Tells an answer before what comes of it, which takes time.</summary>
    public void TellAhead(Choice choice)
    {
        var said = Conversation.SaidOf(choice);
        Tell(said);
        toldAhead = said.Length;
    }

    /// <summary>Tells what has not been told yet.</summary>
    public void TellRest()
    {
        Tell(conversation.Exchanges.Skip(told).SelectMany(exchange => exchange.Results.Prepend(exchange.Said)).Skip(toldAhead));
        (told, toldAhead) = (conversation.Exchanges.Count, 0);
    }

    private void Tell(IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
            output.Line(sentence);
    }
}
