namespace FaceTimeHelp.Flows.Tests;

/// <summary>A small flow that uses every kind of step there is.</summary>
internal static class Sample
{
    public const string Text = """
        flow: sample
        title: A sample
        reviewed: 2026-11-23
        start: symptom
        facts:
          device:
            label: Your device
            ask: Which device?
            one_of: { phone: iPhone, mac: Mac }
          version:
            ask: Which version?
            version: true
        steps:
          symptom:
            ask: What goes wrong?
            answers:
              - { say: Gone, also: [lost], go: fixes }
              - { say: Nothing, go: kept }
          fixes:
            ladder:
              - [switch, redial]
              - restart
            verify: test
            solved: works
            exhausted: broken
          switch:
            title: Turn it on
            on: mine
            do:
              - when: { device: phone, version: ">=18" }
                text: Apps
              - when: { device: phone }
                text: Settings
              - text: Menu
            answers:
              - { say: It is on now, go: next }
              - { say: It was on, go: next, changed: false }
              - { say: No switch, go: missing }
          missing:
            title: The switch is missing
            answers:
              - { say: Found it, go: next }
              - { say: Gave up, go: broken }
          redial:
            title: Call again
            answers:
              - { say: Done, go: next }
              - { say: Done before, go: next, changed: false }
          restart:
            title: Restart
            restart: mine
            answers:
              - { say: Done, go: next }
          test:
            title: Test
            scan: since-baseline
            answers:
              - { verdict: appeared, go: solved }
              - { verdict: nothing, go: next }
              - { say: By eye, go: look }
          look:
            ask: Do you see it?
            answers:
              - { say: "Yes", go: solved }
              - { say: "No", go: next }
        ends:
          works: { outcome: solved, title: It works. }
          broken: { outcome: unsolved, title: It does not work. }
          kept: { outcome: solved, title: Nothing is wrong. }
        """;
}
