using System.Text.RegularExpressions;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Diagrams;
using FaceTimeHelp.Flows.Problems;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Diagrams;

public sealed class FlowDiagramTests
{
    private const string Other = """
        flow: other
        title: The other flow
        start: switch
        steps:
          switch: { title: Turn it on, text: Do., answers: [{ say: It is on now, go: next }, { say: It was on, go: next, changed: false }] }
          test: { title: T, answers: [{ say: "No", go: next }, { say: "Yes", go: solved }] }
          fixes: { ladder: [switch], verify: test, solved: solved, exhausted: solved }
        ends:
          solved: { outcome: solved, title: It works there. }
        """;

    private const string Text = """
        flow: small
        title: A small flow
        start: gate
        use: other
        facts:
          device: { label: You, ask: Which device?, one_of: { phone: iPhone, pad: iPad, mac: Mac } }
          version: { label: Your system, ask: Which version?, version: true, how: { see: find-version } }
          country: { ask: Which country?, one_of: { here: Here, there: There } }
        steps:
          gate:
            do:
              - { when: { device: mac, version: "<13" }, go: too-old }
              - { when: { device: [phone, pad], country: there }, go: ask }
              - { go: fixes }
          ask:
            ask: "Is it \"on\"?"
            answers: [{ say: What is that?, see: picture }, { say: "No; or [maybe]", go: fixes }, { say: "Yes", go: solved }]
          picture: { title: A picture, text: Look., answers: [{ say: I see, go: back }] }
          find-version: { title: Open Settings, text: Look., answers: [{ say: I have it, go: back }] }
          fixes: { ladder: [[switch, redial], restart], verify: test, solved: solved, exhausted: broken }
          redial: { title: Call again, text: Call., answers: [{ say: Done, go: next }, { say: Done before, go: next, changed: false }] }
          restart: { title: Restart, text: Do it., answers: [{ say: Done, go: next }, { say: I can't, go: next, changed: false }] }
          test:
            title: Test
            text: Call.
            scan: since-baseline
            answers: [{ verdict: appeared, go: solved }, { verdict: nothing, go: next }]
        ends:
          solved: { outcome: solved, title: It works. }
          broken: { outcome: unsolved, title: It does not. }
          too-old: { outcome: unsolved, title: Too old. }
        """;

    private const string Mermaid = """
        flowchart TD
          accTitle: A small flow
          classDef solved fill:#d3f9d8,stroke:#2b8a3e,color:#000
          classDef unsolved fill:#ffe3e3,stroke:#c92a2a,color:#000
          classDef used stroke-dasharray:4 4
          subgraph g9["fixes"]
          n9[["Try in order<br>#40;fixes#41;"]]
          n23["Turn it on<br>#40;switch, from other#41;"]
          class n23 used
          n11["Call again<br>#40;redial#41;"]
          n13["Restart<br>#40;restart#41;"]
          n15[("Test<br>#40;test#41;")]
          n10(("next"))
          end
          n0(("Start"))
          n1{"What fits?<br>#40;gate#41;"}
          n3{{"Is it #34;on#34;#63;<br>#40;ask#41;"}}
          n5["A picture<br>#40;picture#41;"]
          n7["Open Settings<br>#40;find-version#41;"]
          n17(["It works.<br>#40;solved#41;"])
          class n17 solved
          n19(["It does not.<br>#40;broken#41;"])
          class n19 unsolved
          n21(["Too old.<br>#40;too-old#41;"])
          class n21 unsolved
          n25[/"Which version?"/]
          n0 --> n1
          n1 -->|"if You is Mac and Your system is<br>older than 13"| n21
          n1 -->|"if You is iPhone or iPad and Which<br>country? There"| n3
          n1 -->|"otherwise"| n9
          n3 -.->|"What is that?"| n5
          n3 -->|"No#59; or #91;maybe#93;"| n9
          n3 -->|"Yes"| n17
          n5 -.->|"I see #40;back#41;"| n3
          n7 -.->|"I have it #40;back#41;"| n25
          n9 -->|"rung 1"| n23
          n10 -->|"rung 2"| n13
          n10 -->|"no rung is left"| n19
          n11 -->|"#8226; Done<br>#8226; Done before"| n15
          n11 -->|"Done before #40;nothing changed#41;"| n10
          n13 -->|"Done"| n15
          n13 -->|"I can't #40;nothing changed#41;"| n10
          n15 -->|"scan#58; appeared"| n17
          n15 -->|"scan#58; nothing"| n10
          n23 -->|"#8226; It is on now<br>#8226; It was on"| n11
          n25 -.->|"how to find it"| n7

        """;

    private const string Dot = """
        digraph flow {
          charset="UTF-8"; labelloc=t; newrank=true; fontname="sans-serif";
          label="A small flow";
          node [fontname="sans-serif", shape=box];
          edge [fontname="sans-serif", fontsize=10];
          subgraph cluster9 {
          label="fixes";
          n9 [label="Try in order\n(fixes)", shape=box3d];
          n23 [label="Turn it on\n(switch, from other)", shape=box, color=gray50, fontcolor=gray40];
          n11 [label="Call again\n(redial)", shape=box];
          n13 [label="Restart\n(restart)", shape=box];
          n15 [label="Test\n(test)", shape=cylinder];
          n10 [label="next", shape=circle];
          }
          n0 [label="Start", shape=circle];
          n1 [label="What fits?\n(gate)", shape=diamond];
          n3 [label="Is it \"on\"?\n(ask)", shape=hexagon];
          n5 [label="A picture\n(picture)", shape=box];
          n7 [label="Open Settings\n(find-version)", shape=box];
          n17 [label="It works.\n(solved)", style="rounded,filled", fillcolor=palegreen];
          n19 [label="It does not.\n(broken)", style="rounded,filled", fillcolor=mistyrose];
          n21 [label="Too old.\n(too-old)", style="rounded,filled", fillcolor=mistyrose];
          n25 [label="Which version?", shape=parallelogram];
          n0 -> n1 [label=""];
          n1 -> n21 [label="if You is Mac and Your system is\nolder than 13"];
          n1 -> n3 [label="if You is iPhone or iPad and Which\ncountry? There"];
          n1 -> n9 [label="otherwise"];
          n3 -> n5 [label="What is that?", style=dashed];
          n3 -> n9 [label="No; or [maybe]"];
          n3 -> n17 [label="Yes"];
          n5 -> n3 [label="I see (back)", style=dashed];
          n7 -> n25 [label="I have it (back)", style=dashed];
          n9 -> n23 [label="rung 1"];
          n10 -> n13 [label="rung 2"];
          n10 -> n19 [label="no rung is left"];
          n11 -> n15 [label="• Done\n• Done before"];
          n11 -> n10 [label="Done before (nothing changed)"];
          n13 -> n15 [label="Done"];
          n13 -> n10 [label="I can't (nothing changed)"];
          n15 -> n17 [label="scan: appeared"];
          n15 -> n10 [label="scan: nothing"];
          n23 -> n11 [label="• It is on now\n• It was on"];
          n25 -> n7 [label="how to find it", style=dashed];
        }

        """;

    [Fact]
    public void A_flow_is_drawn_for_mermaid() => Assert.Equal(Mermaid, Drawing.Of(FlowDiagram.WriteMermaid, Sound()));

    [Fact]
    public void A_flow_is_drawn_for_graphviz() => Assert.Equal(Dot, Drawing.Of(FlowDiagram.WriteDot, Sound()));

    [Fact]
    public void Ten_thousand_steps_are_drawn()
    {
        const int length = 10_000;
        var steps = Enumerable.Range(0, length).Select(i => $"  s{i}: {{ title: Step {i}, answers: [{{ say: On, go: s{i + 1} }}] }}");
        var drawn = Drawing.Of(FlowDiagram.WriteMermaid, Texts.Sound($"flow: chain\ntitle: A chain\nstart: s0\nsteps:\n{string.Join('\n', steps)}\nends:\n  s{length}: {{ outcome: solved, title: Out. }}"));
        Assert.Equal(length, Regex.Count(drawn, @"\|""On""\|"));
    }

    private static SoundFlow Sound()
    {
        var check = Check(Text, Other);
        Assert.DoesNotContain(check.Problems, problem => problem.Severity == Severity.Error);
        return check.Sound!;
    }
}
