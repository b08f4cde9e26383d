namespace FaceTimeHelp.Flows.Tests.Covering;

/// <summary>A flow in which facts decide about the way: with a fork, a step that is passed by, and a look aside.</summary>
internal static class Forked
{
    public const string Text = """
        flow: forks
        title: Forks
        start: gate
        facts:
          device: { ask: Which device?, one_of: { phone: iPhone, mac: Mac } }
          version: { ask: Which version?, version: true, how: { see: find-version } }
        steps:
          gate: { do: [{ when: { device: phone, version: "<11" }, go: too-old }, { go: fixes }] }
          fixes: { ladder: [[screen-time, redial], restart], verify: test, solved: works, exhausted: broken }
          screen-time:
            title: Look at Screen Time
            do:
              - { when: { device: mac }, go: next }
              - { when: { version: ">=18" }, text: Apps }
              - { text: Settings }
            answers: [{ say: Done, go: next }, { say: What is that?, see: picture }]
          picture: { title: A picture, answers: [{ say: I see, go: back }] }
          find-version: { title: Open Settings, answers: [{ say: I have it, go: back }, { say: It will not start, go: dead }] }
          redial: { title: Call again, answers: [{ say: Done, go: next, changed: false }] }
          restart: { title: Restart, answers: [{ say: Done, go: next }] }
          test: { title: Test, scan: since-baseline, answers: [{ verdict: appeared, go: solved }, { verdict: nothing, go: next }] }
        ends:
          works: { outcome: solved, title: It works. }
          broken: { outcome: unsolved, title: It does not work. }
          too-old: { outcome: unsolved, title: It is too old. }
          dead: { outcome: unsolved, title: It is dead. }
        """;
}
