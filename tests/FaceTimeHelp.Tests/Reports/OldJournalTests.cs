using System.Text.Json.Nodes;

namespace FaceTimeHelp.Tests.Reports;

public sealed class OldJournalTests : IDisposable
{
    private readonly PrivateCase person = new();

    [Fact]
    public async Task A_case_of_before_looks_were_kept_is_told_as_far_as_it_goes()
    {
        await person.SolvedAsync();
        Rewrite(line => line["did"]!.GetValue<string>() == "scanned" ? null : line);

        var told = await person.ReportAsync();

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        told.Says("## It is solved\n");
        told.Says("- 14 March 2026, 12:00: a new FaceTime picture, complete\n  - More was not kept of this look.\n");
        told.Says("- 14 March 2026, 12:00: Take a test picture\n  - The program looked, and found: a new FaceTime picture, complete.\n");
        Assert.Contains("\"timeline\": null,", (await person.ReportAsync("--format", "json")).Out);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("{\"verdict\":\"eaten\"}")]
    [InlineData("{\"verdict\":\"appeared\",\"compares_with_before\":true,\"stores\":[],\"new\":[],\"older\":[],\"unread\":[],\"unread_count\":0,\"blocking_count\":0}")]
    [InlineData("{\"verdict\":\"nothing\",\"compares_with_before\":true,\"stores\":[null],\"new\":[],\"older\":[],\"unread\":[],\"unread_count\":0,\"blocking_count\":0}")]
    [InlineData("{\"verdict\":\"nothing\",\"compares_with_before\":true,\"stores\":[],\"new\":[],\"older\":[],\"unread\":[{\"path\":\"\",\"reason\":\"\",\"might_be_new\":true}],\"unread_count\":1,\"blocking_count\":0}")]
    public async Task A_look_that_was_kept_in_another_form_loses_nothing_of_the_case(string seen)
    {
        await person.SolvedAsync();
        Rewrite(line => Other(line, seen));

        var told = await person.ReportAsync();

        told.Says("## It is solved\n");
        told.Says("- 14 March 2026, 12:00: a new FaceTime picture, complete\n  - More was not kept of this look.\n");
        Assert.Equal(2, told.Out.Split("The program looked, and found: ").Length - 1);
    }

    [Fact]
    public async Task A_guide_that_has_changed_is_told_with_how_much_no_longer_fits()
    {
        const string flow = "flow: tea\ntitle: Tea\nstart: kettle\nsteps:\n  kettle: { ask: Is it on?, answers: [{ say: Hm, go: kettle }, { say: \"Yes\", go: end }] }\nends:\n  end: { outcome: solved, title: Tea. }\n";
        person.Computer.Write("home/flows/tea.yaml", flow);
        await person.Computer.RunAsync(["Hm", "Yes"], "fix", "tea", "--photos", person.Computer.Photos);
        person.Computer.Write("home/flows/tea.yaml", flow.Replace("\"Yes\"", "\"Of course\"", StringComparison.Ordinal));

        var told = await person.ReportAsync();

        told.Says("## It has not ended yet\n\nIt waits for an answer to: Is it on?\n");
        told.Says("- The guide has changed since then.\n- Answers that no longer fit the guide, and are not told here: 1\n");
    }

    public void Dispose() => person.Dispose();

    private static JsonNode Other(JsonNode line, string seen)
    {
        if (line["seen"] is not null)
            line["seen"] = JsonNode.Parse(seen);
        return line;
    }

    private void Rewrite(Func<JsonNode, JsonNode?> change)
    {
        var lines = File.ReadAllLines(person.JournalPath);
        File.WriteAllLines(person.JournalPath, [lines[0], .. lines[1..].Select(line => change(JsonNode.Parse(line)!)).OfType<JsonNode>().Select(line => line.ToJsonString())]);
    }
}
