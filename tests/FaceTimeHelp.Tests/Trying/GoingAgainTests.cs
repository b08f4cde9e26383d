namespace FaceTimeHelp.Tests.Trying;

/// <summary>Flows that are saved while they are tried out: the same way is gone again, as far as it fits.</summary>
public sealed class GoingAgainTests : IDisposable
{
    private readonly Computer computer = new();

    [Theory]
    [InlineData("say: Done, go", "say: Ready, go", "`pour` has no answer \"Done\" any more, so it goes on at `pour`.")]
    [InlineData("small: The small", "little: The small", "`cup` cannot be \"small\" any more, so it goes on at the question for `cup`.")]
    public async Task Where_the_way_does_not_fit_any_more_it_goes_on_as_far_as_it_does_and_says_why(string words, string others, string why)
    {
        var told = await computer.WatchTeaAsync(Answers());

        told.Says($"{Tea.ReadAgain}{why}\n{Tea.NotTaken}");

        IEnumerable<string> Answers()
        {
            yield return "1";
            yield return "small";
            yield return "1";
            computer.SaveTea(Tea.With(words, others));
            yield return "1";
        }
    }

    [Fact]
    public async Task Where_the_way_leads_elsewhere_it_goes_on_there()
    {
        var told = await computer.WatchTeaAsync(Answers(), "--fact", "cup=big");

        told.Says($"{Tea.ReadAgain}The way does not lead to `pour` any more, so it goes on at `plug`.\n{Tea.NotTaken}");

        IEnumerable<string> Answers()
        {
            yield return "1";
            yield return "1";
            computer.SaveTea(Tea.With("Yes", "Well, yes").Replace("No", "Yes", StringComparison.Ordinal));
            yield return "1";
        }
    }

    [Fact]
    public async Task A_way_that_fits_again_is_gone_again_to_its_end()
    {
        var told = await computer.WatchTeaAsync(Answers());

        told.Says($"so it goes on at `pour`.\n{Tea.NotTaken}");
        told.Says($"> 1\n{Tea.ReadAgain}{Tea.NotTaken}\nThis is a try-out. Nothing is looked at, and nothing is kept.\nTake a picture of the tea\n");

        IEnumerable<string> Answers()
        {
            yield return "1";
            yield return "small";
            yield return "1";
            computer.SaveTea(Tea.With("say: Done", "say: Don"));
            yield return "1";
            computer.SaveTea();
            yield return "1";
        }
    }

    [Fact]
    public async Task What_was_given_at_the_start_and_fits_no_longer_is_left_out()
    {
        var told = await computer.WatchTeaAsync(Answers(), "--from", "switch", "--fact", "cup=big");

        told.Says($"{Tea.ReadAgain}`--fact cup=big` does not fit the flow any more.\nThere is no step `switch` any more, so it begins at the start.\n");

        IEnumerable<string> Answers()
        {
            computer.SaveTea(Tea.With("big: The big", "huge: The big").Replace("cup: big", "cup: huge", StringComparison.Ordinal).Replace("plug, switch]", "plug, knob]", StringComparison.Ordinal).Replace("  switch:", "  knob:", StringComparison.Ordinal));
            yield return "1";
        }
    }

    public void Dispose() => computer.Dispose();
}
