namespace FaceTimeHelp.Tests.Trying;

/// <summary>The flow that is tried out.</summary>
internal static class Tea
{
    public const string Flow = """
        flow: tea
        title: Tea is cold
        start: kettle
        facts:
          cup: { ask: "Which cup?", one_of: { big: The big one, small: The small one } }
        steps:
          kettle:
            ask: Is the kettle on?
            answers:
              - { say: "Yes", go: pour }
              - { say: "No", go: fixes }
          pour:
            title: Pour it
            do:
              - { when: { cup: big }, text: Pour a lot. }
              - { text: Pour a little. }
            answers:
              - { say: Done, go: look }
              - { say: It is empty, go: cold }
          fixes:
            ladder: [plug, switch]
            verify: look
            solved: warm
            exhausted: cold
          plug:
            title: Put the plug in
            text: It is behind the kettle.
            answers:
              - { say: It is in, go: next }
          switch:
            title: Switch it on
            text: It is below the handle.
            answers:
              - { say: It is on, go: next }
          look:
            title: Take a picture of the tea
            text: Then wait.
            scan: since-baseline
            look: I took it
            answers:
              - { say: It tastes warm, go: warm }
              - { verdict: [appeared, appeared-without-movie, appeared-without-still, maybe, hidden, recently-deleted, other-library, in-icloud], go: warm }
              - { verdict: [only-older, nothing, unreadable], go: cold }
        ends:
          warm: { outcome: solved, title: The tea is warm. }
          cold: { outcome: unsolved, title: The tea stays cold. }
        """;

    public const string ReadAgain = "The flow was read again at 12:00:00.\n";
    public const string NotTaken = "What you typed was not taken: this has changed meanwhile.\n";

    /// <summary>The flow with other words in the place of some of its own.</summary>
    public static string With(string words, string others)
    {
        Assert.Contains(words, Flow, StringComparison.Ordinal);
        return Flow.Replace(words, others, StringComparison.Ordinal);
    }

    /// <summary>Saves it, or another flow in its place, and gives the file's path.</summary>
    public static string SaveTea(this Computer computer, string flow = Flow) => computer.Write("tea.yaml", flow);

    /// <summary>Tries it out in lines, while it may be saved.</summary>
    public static Task<Told> WatchTeaAsync(this Computer computer, IEnumerable<string> typed, params string[] words) =>
        computer.RunAsync(typed, ["flow", "try", computer.SaveTea(), "--watch", .. words]);
}
