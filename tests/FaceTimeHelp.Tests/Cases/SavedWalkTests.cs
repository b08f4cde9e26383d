namespace FaceTimeHelp.Tests.Cases;

[Collection("Rehearsals")]
public sealed class SavedWalkTests : IDisposable
{
    private readonly Computer computer = new();

    [Fact]
    public async Task A_case_is_printed_as_a_walk_without_what_is_private()
    {
        await SolveAsync();

        var told = await AsWalkAsync();

        Assert.Equal(
            """
            # What was answered in a case. Photos, folders and times are left out.
            # Play it:  facetimehelp fix --practice --answers FILE

            flow facetime-photos
            fact my_version = 17.6.1

            symptom > The button is grey, or it says that both must turn it on
            my_device > ipad
            switch-mine > It is on now
            their_device > mac
            their_version > I don't know
            switch-theirs > !
            call-again > Yes, we called again
            test-picture > appeared

            end solved

            """,
            told.Out);
        Assert.Equal((ExitCode.Fine, ""), (told.ExitCode, told.Error));
    }

    [Fact]
    public async Task The_walk_can_be_tested_and_played()
    {
        await SolveAsync();
        var path = computer.Write("saved.walk", (await AsWalkAsync()).Out);

        Assert.Equal(ExitCode.Fine, (await computer.RunAsync([], "flow", "test", path)).ExitCode);
        var played = await computer.RunAsync([], "fix", "--practice", "--answers", path);
        Assert.Equal((ExitCode.Fine, ""), (played.ExitCode, played.Error));
    }

    [Fact]
    public async Task A_flow_is_named_by_its_own_name_and_not_by_the_place_of_its_file()
    {
        var flow = computer.Write("tea-of-mine.yaml", "flow: tea\ntitle: Tea\nstart: kettle\nsteps:\n  kettle: { ask: Is it on?, answers: [{ say: Hm, go: kettle }, { say: \"Yes\", go: end }] }\nends:\n  end: { outcome: solved, title: Tea. }\n");
        await computer.RunAsync(["Hm"], "fix", flow, "--photos", computer.Photos);

        Assert.EndsWith("\n\nflow tea\n\nkettle > Hm\n", (await AsWalkAsync()).Out);
    }

    [Fact]
    public async Task Where_the_flow_has_changed_the_walk_says_how_far_it_goes()
    {
        const string flow = "flow: tea\ntitle: Tea\nstart: kettle\nsteps:\n  kettle: { ask: Is it on?, answers: [{ say: Hm, go: kettle }, { say: \"Yes\", go: end }] }\nends:\n  end: { outcome: solved, title: Tea. }\n";
        computer.Write("home/flows/tea.yaml", flow);
        await computer.RunAsync(["Hm"], "fix", "tea", "--photos", computer.Photos);
        computer.Write("home/flows/tea.yaml", flow.Replace("Hm", "Maybe", StringComparison.Ordinal));

        Assert.EndsWith("\n# The guide has changed since then: your answer \"Hm\" at \"Is it on?\" is no longer there, so we go on at \"Is it on?\".\n\nflow tea\n", (await AsWalkAsync()).Out);
    }

    [Fact]
    public async Task Looking_up_a_fact_is_shown_as_a_walk_writes_it()
    {
        computer.Write("home/flows/tea.yaml", """
            flow: tea
            title: Tea
            start: kettle
            facts:
              version: { ask: Which version?, version: true, how: { see: label } }
            steps:
              kettle: { title: Kettle, do: [{ when: { version: "11" }, text: A }, { text: B }], answers: [{ say: "Yes", go: end }] }
              label: { title: Look at the label, answers: [{ say: I have it, go: back }] }
            ends:
              end: { outcome: solved, title: Tea. }
            """);
        var walk = computer.Write("a.walk", "flow tea\nversion > ?\nlabel > I have it\nversion > 11\n");
        await computer.RunAsync([], "fix", "--answers", walk, "--photos", computer.Photos);

        var shown = await computer.RunAsync([], "session", "show", Path.GetFileName(computer.CaseFolder));

        shown.Says("  version > ?\n");
        Assert.EndsWith("\nversion > ?\nlabel > I have it\nversion > 11\n", (await AsWalkAsync()).Out);
    }

    public void Dispose() => computer.Dispose();

    private Task<Told> AsWalkAsync() => computer.RunAsync([], "session", "show", Path.GetFileName(computer.CaseFolder), "--as-walk");

    /// <summary>With a fact given beforehand, one taken back, and a fix left out.</summary>
    private Task<Told> SolveAsync()
    {
        return computer.RunAsync(Answers(), "fix", "--photos", computer.Photos, "--fact", "my_version=17.6.1");

        IEnumerable<string> Answers()
        {
            foreach (var answer in (string[])["2", "iphone", "<", "ipad", "1", "mac", "I don't know", "!", "Done"])
                yield return answer;
            computer.ReceivePicture();
            yield return "1";
        }
    }
}
