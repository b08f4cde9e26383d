namespace FaceTimeHelp.Flows.Tests;

/// <summary>Sound flows of ten thousand steps and more, for tests of scale and for benchmarks. Their scans find "appeared" or "nothing".</summary>
internal static class LargeFlows
{
    public const int Length = 10_000;

    private const int StepsOfPart = 10;

    /// <summary>Every step on one line, leading to the next or out.</summary>
    public static string Chain { get; } = $$"""
        flow: chain
        title: A chain
        start: s0
        steps:
        {{string.Join('\n', Enumerable.Range(0, Length).Select(i => $"  s{i}: {{ title: Step {i}, answers: [{{ say: On, go: s{i + 1} }}, {{ say: Out, go: s{Length} }}] }}"))}}
        ends:
          s{{Length}}: { outcome: solved, title: Out. }
        """.ReplaceLineEndings("\n");

    /// <summary>Written as people write: parts with a question, a ladder, its fixes with variants, a scan and a last look.</summary>
    public static string Blocks { get; } = $$"""
        flow: blocks
        title: Many blocks
        reviewed: 2026-11-23
        start: symptom-0

        facts:
          device:
            label: Your device
            ask: Which device do you use for FaceTime?
            one_of: { iphone: iPhone, ipad: iPad, mac: Mac }

          version:
            label: Your system
            ask: Which system version is on it?
            version: true
            how: |
              iPhone or iPad: open **Settings > General > About**.

              Mac: open the **Apple menu > About This Mac**.

        steps:
        {{string.Join('\n', Enumerable.Range(0, Length / StepsOfPart).Select(Part))}}

        ends:
          symptom-{{Length / StepsOfPart}}:
            outcome: solved
            title: It works.
        """.ReplaceLineEndings("\n");

    private static string Part(int number) => string.Join('\n', (string[])[
        $$"""
          symptom-{{number}}:
            ask: What goes wrong?
            answers:
              - say: I can't find the shutter button
                also: [no button, the button is missing, nothing to tap]
                go: fixes-{{number}}
              - say: I took a picture, but I can't find it
                also: [photo gone, not in my library]
                go: look-{{number}}
              - say: "Nothing, after all"
                go: symptom-{{number + 1}}

          fixes-{{number}}:
            ladder:
              - [switch-{{number}}, redial-{{number}}]
              - open-photos-{{number}}
              - [update-{{number}}, sign-in-{{number}}]
              - restart-{{number}}
            verify: test-{{number}}
            solved: symptom-{{number + 1}}
            exhausted: symptom-{{number + 1}}

        """,
        .. ((string[])["switch", "redial", "open-photos", "update", "sign-in", "restart"]).Select(fix => Fix($"{fix}-{number}")),
        $$"""
          test-{{number}}:
            title: Take a test picture
            text: |
              1. Ask the other person if they agree to a test picture.
              2. Press the shutter button **once**.
            scan: since-baseline
            answers:
              - { verdict: appeared, go: solved }
              - { verdict: nothing, go: next }
              - { say: I can see it in Photos, go: look-{{number}} }

          look-{{number}}:
            title: Look for the picture
            text: Open **Photos** on the device that pressed the button.
            ask: Is it there?
            answers:
              - { say: "Yes, it is there", go: symptom-{{number + 1}} }
              - { say: "No, it is not there", go: symptom-{{number + 1}} }

        """]);

    private static string Fix(string name) => $$"""
          {{name}}:
            title: Mend {{name}} on your device
            label: Mend
            on: mine
            do:
              - when: { device: [iphone, ipad], version: ">=18" }
                text: Open **Settings > Apps > FaceTime** and turn it on.
              - when: { device: [iphone, ipad] }
                text: |
                  1. Open **Settings > FaceTime**.
                  2. Turn it on.
              - text: |
                  1. Open FaceTime.
                  2. Choose **FaceTime > Settings…**
            why: Both of you need it on.
            answers:
              - { say: It is done, go: next }
              - { say: It was done already, go: next, changed: false }
              - { say: "It can't be done", go: next, changed: false }

        """;
}
