using System.Text.Json;

namespace FaceTimeHelp.Tests.FlowTests;

public sealed class FlowTestJsonTests : IDisposable
{
    private readonly Computer computer = new();

    [Fact]
    public async Task The_result_is_told_in_json()
    {
        var path = computer.Write("tea.yaml", """
            flow: tea
            title: Tea is cold
            reviewed: 2026-11-23
            start: fork
            facts:
              sugar: { ask: Sugar?, one_of: { none: None, one: One } }
            steps:
              fork: { do: [{ when: { sugar: one }, go: sweet }, { go: end }] }
              sweet: { ask: Sweet?, do: [{ when: { sugar: none }, text: No }, { text: Well }], answers: [{ say: "Yes", go: end }] }
            ends:
              end: { outcome: solved, title: Tea. }
            """);
        computer.Write("a.walk", "flow tea\nfact sugar = one\nsweet > Yess\n");

        var told = await computer.RunAsync([], "flow", "test", path, "--format", "json");

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        Assert.Equal(
            """
            {
              "version": 1,
              "flows": [
                {
                  "path": "<folder>/tea.yaml",
                  "problems": [],
                  "passed": false,
                  "walks": [
                    {
                      "path": "<folder>/a.walk",
                      "passed": false,
                      "problems": [
                        {
                          "line": 3,
                          "message": "`Yess` is no answer to `sweet`.",
                          "suggestion": "Did you mean `Yes`?"
                        }
                      ]
                    }
                  ],
                  "generated": {
                    "walks": 2,
                    "failed": [],
                    "parts": 6,
                    "walked": 5,
                    "missed": [
                      {
                        "line": 9,
                        "column": 30,
                        "used_from": null,
                        "message": "No walk shows this text of `sweet`: no combination of facts leads there."
                      }
                    ]
                  }
                }
              ]
            }

            """,
            told.Out);
    }

    [Fact]
    public async Task A_flow_that_cannot_be_walked_has_problems_and_nothing_generated()
    {
        var told = await computer.RunAsync([], "flow", "test", computer.Write("tea.yaml", "flow: ["), "--format", "json");

        using var json = JsonDocument.Parse(told.Out);
        var flow = Assert.Single(json.RootElement.GetProperty("flows").EnumerateArray());
        Assert.NotEmpty(flow.GetProperty("problems").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, flow.GetProperty("generated").ValueKind);
        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
    }

    public void Dispose() => computer.Dispose();
}
