using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Walking;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Walking;

/// <summary>A flow with facts, a ladder and a check, for walks that go back in it.</summary>
internal static class Calls
{
    public const string Text = """
        flow: calls
        title: Calls
        start: symptom
        facts:
          device: { ask: Which device?, one_of: { phone: iPhone, pad: iPad, mac: Mac } }
          version: { ask: Which version?, version: true, how: { see: find-version } }
          theirs: { ask: Which device have they?, one_of: { phone: iPhone, mac: Mac } }
        steps:
          symptom: { ask: What goes wrong?, answers: [{ say: Grey, go: fixes }, { say: Missing, go: button }] }
          button: { title: Look for the button, answers: [{ say: I see it, go: fixes }, { say: Not there, go: broken }] }
          fixes: { ladder: [[mine, yours, redial], restart, sign-in], verify: test, solved: works, exhausted: broken }
          mine:
            title: Turn on yours
            do:
              - { when: { device: [phone, pad], version: ">=18" }, text: Apps }
              - { when: { device: [phone, pad] }, text: Settings }
              - { text: Menu }
            answers:
              - { say: It is on now, go: next }
              - { say: It was on, go: next, changed: false }
              - { say: What is that?, see: picture }
          yours:
            title: Turn on theirs
            do: [{ when: { theirs: mac }, text: Menu }, { text: Settings }]
            answers: [{ say: It is on now, go: next }, { say: It was on, go: next, changed: false }]
          redial: { title: Call again, answers: [{ say: Done, go: next }, { say: Done before, go: next, changed: false }] }
          restart: { title: Restart, restart: mine, answers: [{ say: Done, go: next }] }
          sign-in: { title: Sign in again, answers: [{ say: Done, go: next }] }
          picture: { title: A picture of it, answers: [{ say: I see, go: back }] }
          find-version: { title: Open Settings, answers: [{ say: I have it, go: back }] }
          test: { title: Test, scan: since-baseline, answers: [{ verdict: appeared, go: solved }, { verdict: nothing, go: next }] }
        ends:
          works: { outcome: solved, title: It works. }
          broken: { outcome: unsolved, title: It does not work. }
        """;

    public static SoundFlow Flow { get; } = Sound(Text);

    public static Chosen Phone { get; } = new("phone");

    public static Chosen Mac { get; } = new("mac");

    /// <summary>Both switches were on; the other person has the same device.</summary>
    public static Walk AtRedial(Chosen device)
    {
        var walk = new Walk(Flow, KnownFacts.None);
        walk.Answer("Grey");
        walk.Tell("device", device);
        if (device == Phone)
            walk.Tell("version", new OfVersion(new(18, 0, 0)));
        walk.Answer("It was on");
        walk.Tell("theirs", device);
        walk.Answer("It was on");
        return walk;
    }

    public static string Named(Lapse lapse) => $"{lapse.GetType().Name} {(lapse.Answer.Asked is FactPrompt { Fact.Id: var fact } ? fact.Value : lapse.Answer.Visit.At.Step.Value)}";
}
