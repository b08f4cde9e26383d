using FaceTimeHelp.Conversing;
using FaceTimeHelp.Plain;
using FaceTimeHelp.Tests.Tui;

namespace FaceTimeHelp.Tests.FrontEnds;

/// <summary>Has the same conversation in either front end, and gives back what was said in it.</summary>
internal static class FrontEnd
{
    public static async Task<string> PlainAsync(Scene scene, IEnumerable<string> answers, TimeProvider clock)
    {
        using var output = new StringWriter();
        var conversation = new Conversation(scene);
        var surroundings = new Surroundings
        {
            In = new TypedLines(answers),
            Out = output,
            Error = TextWriter.Null,
            HasTerminal = false,
            EchoesInput = true,
            Folders = new ProgramFolders("", ""),
            Clock = clock,
        };
        await new PlainFrontEnd(conversation, surroundings, player: null).RunAsync(TestContext.Current.CancellationToken);
        return Spoken.In(output.ToString(), conversation);
    }

    /// <param name="seen">What was seen to stand on the screen, so that it need not be looked for again.</param>
    public static string Wizard(Scene scene, IEnumerable<string> answers, HashSet<string> seen)
    {
        using var theatre = new Theatre(scene, 120, 60);
        foreach (var answer in answers)
        {
            AssertShown(theatre, theatre.Conversation.Card, seen);
            theatre.Give(answer);
        }

        return Spoken.In(theatre.Sheet);
    }

    /// <summary>What the sheet does not hold, the answers, stands below it on the screen; after a look a moment later, from another thread.</summary>
    private static void AssertShown(Theatre theatre, Card card, HashSet<string> seen)
    {
        string[] words = [.. card.Choices.Select(choice => choice.Label), card.Question, card.Progress ?? ""];
        if (seen.Add(string.Join('\n', words)))
            theatre.WaitUntil(() => Array.TrueForAll(words, word => theatre.Screen.Contains(word, StringComparison.Ordinal)));
    }
}
