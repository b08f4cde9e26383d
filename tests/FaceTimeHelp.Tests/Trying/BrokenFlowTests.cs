namespace FaceTimeHelp.Tests.Trying;

/// <summary>Flows that are broken while they are tried out, in lines: what stands in the place of the step, and how it goes on.</summary>
public sealed class BrokenFlowTests : IDisposable
{
    private readonly Computer computer = new();

    [Fact]
    public async Task A_broken_flow_stands_in_the_place_of_the_step_until_it_is_mended()
    {
        var told = await computer.WatchTeaAsync(Answers());

        told.Says("""
            tea.yaml has 2 problems.
            Line 11, column 26 (FTH007): There is no step fixxes.

            - { say: "No", go: fixxes }
                               ^

            Did you mean fixes?

            There is one more problem.
            It goes on as soon as the file is saved.
            Or type: case (c), repeat (r), quit (q), help (h).
            > Done
            There is nothing to answer here: save the file, and it goes on.
            > 
            There is nothing to answer here: save the file, and it goes on.
            """);
        Assert.EndsWith($"{Tea.ReadAgain}{Tea.NotTaken}\nThis is a try-out. Nothing is looked at, and nothing is kept.\nPour it\nPour a little.\nWhat happened?\n1: Done\n2: It is empty\nOr type: back (<), case (c), repeat (r), quit (q), help (h).\n> q\nThis was a try-out: nothing is kept.\n", told.Out);
        Assert.Equal(ExitCode.Fine, told.ExitCode);

        IEnumerable<string> Answers()
        {
            yield return "1";
            yield return "small";
            computer.SaveTea(Tea.With("go: fixes", "go: fixxes").Replace("go: look", "go: lok", StringComparison.Ordinal));
            yield return "Done";
            yield return "Done";
            yield return "";
            computer.SaveTea();
            yield return "Done";
            yield return "q";
        }
    }

    [Fact]
    public async Task A_flow_that_is_broken_from_the_beginning_begins_when_it_is_mended()
    {
        var told = await computer.RunAsync(Answers(), "flow", "try", computer.SaveTea("flow: ["), "--watch", "--from", "pour", "--fact", "cup=big");

        Assert.StartsWith("tea.yaml\n\nThis is a try-out.", told.Out);
        told.Says("\nPour it\nPour a lot.\n");
        Assert.Equal(ExitCode.Fine, told.ExitCode);

        IEnumerable<string> Answers()
        {
            computer.SaveTea();
            yield return "1";
        }
    }

    [Fact]
    public async Task Leaving_a_broken_flow_names_it_and_says_that_there_are_problems()
    {
        var told = await computer.WatchTeaAsync(Answers());

        Assert.EndsWith("> q\nThis was a try-out: nothing is kept. tea.yaml has a problem.\n", told.Out);
        Assert.Equal(ExitCode.NotSolved, told.ExitCode);

        IEnumerable<string> Answers()
        {
            computer.SaveTea(Tea.With("go: pour", "go: por"));
            yield return "q";
        }
    }

    [Fact]
    public async Task A_file_that_is_gone_is_told_and_may_come_back()
    {
        var told = await computer.WatchTeaAsync(Answers());

        told.Says("There is no flow file <folder>/tea.yaml.\nIt goes on as soon as the file is saved.\n");
        told.Says("Is the kettle on?\nYour answer\n1: Yes\n2: No\nOr type: case (c), repeat (r), quit (q), help (h).\n> q\n");

        IEnumerable<string> Answers()
        {
            File.Delete(computer.SaveTea());
            yield return "1";
            computer.SaveTea();
            yield return "1";
            yield return "q";
        }
    }

    public void Dispose() => computer.Dispose();
}
