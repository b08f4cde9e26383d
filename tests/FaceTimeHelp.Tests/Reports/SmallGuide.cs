namespace FaceTimeHelp.Tests.Reports;

/// <summary>A computer with a small guide of its own, whose answers are all there is to know of a case.</summary>
internal sealed class SmallGuide : IDisposable
{
    private const string Text = """
        flow: tea
        title: Tea is cold
        start: fixes
        facts:
          cup: { label: Cup, ask: Which cup?, one_of: { mug: A mug, unknown: I don't know } }
        steps:
          fixes: { ladder: [kettle, lid, wait, pour], verify: warm, solved: tea, exhausted: no-tea }
          kettle:
            title: Turn the kettle on
            label: Kettle
            answers: [{ say: It is on now, go: next }, { say: It was on, go: next, changed: false }, { say: They would rather not, go: no-tea }]
          lid:
            title: Close the lid
            label: Lid
            answers: [{ say: It is closed now, go: next }, { say: There is no lid, go: look-for-lid }]
          look-for-lid: { title: Look for the lid, answers: [{ say: I give up, go: next, changed: false }] }
          wait: { title: Wait a minute, label: Wait, answers: [{ say: Done, go: next }] }
          pour:
            title: Pour it out
            label: Pour
            do: [{ when: { cup: mug }, text: Into the mug. }, { text: Into it. }]
            answers: [{ say: Poured, go: next }]
          warm: { ask: Is it warm?, answers: [{ say: Warm, go: solved }, { say: Cold, go: next }] }
        ends:
          tea: { outcome: solved, title: Tea is ready. }
          no-tea: { outcome: unsolved, title: It is not solved yet., hand_over: true, text: Ask **the cook**. }
        """;

    public SmallGuide() => Write();

    public Computer Computer { get; } = new();

    public string File => Path.Combine(Computer.OwnFlows, "tea.yaml");

    public void Write() => Computer.Write("home/flows/tea.yaml", Text);

    public Task<Told> FixAsync(params string[] typed) => Computer.RunAsync(typed, "fix", "tea", "--photos", Computer.Photos);

    public async Task<Told> ReportAsync(params string[] words) => await Computer.RunAsync([], ["report", .. words]);

    public void Dispose() => Computer.Dispose();
}
