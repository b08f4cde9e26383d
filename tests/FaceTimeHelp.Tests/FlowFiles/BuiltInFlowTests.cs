using FaceTimeHelp.Cases;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Flows;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Tests.FlowFiles;

/// <summary>Walks the built-in flows on every way there is, for every kind of device and system that a text is chosen by.</summary>
public sealed class BuiltInFlowTests
{
    private static readonly string[] Versions = ["I don't know", "10.12", "10.14", "12", "13", "15", "17.6.1", "18", "26"];

    /// <summary>Every device with every version, for both people alike.</summary>
    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (var flow in BuiltIn.List())
            {
                foreach (var device in ((ChoiceFact)flow.Sound().Flow.Facts[0]).Options)
                {
                    foreach (var version in Versions)
                        cases.Add(flow.Name, device.Id, version);
                }
            }

            return cases;
        }
    }

    private static FlowLibrary BuiltIn { get; } = new(Path.Combine(Path.GetTempPath(), "no", "own", "flows"), new StillClock());

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_way_leads_to_an_end_over_cards_that_can_be_read_and_answered(string flow, string device, string version)
    {
        var sound = BuiltIn.Find(flow).Sound();
        using var everywhere = new Case(new Walk(sound, Known(sound.Flow, device, version)), new NoPhotos(), recorder: null, new StillClock());
        var tour = new Tour(everywhere);

        tour.Go();

        Assert.Equal(AllAnswers(sound.Flow), tour.Given);
        Assert.Empty(tour.LeadingNowhere());
    }

    [Fact]
    public void Facts_that_are_not_known_are_asked_with_choices_or_an_invitation_to_type()
    {
        foreach (var sound in BuiltIn.List().Select(file => file.Sound()))
        {
            foreach (var fact in sound.Flow.Facts)
                Assert.True(fact is VersionFact { How.Length: > 0 } or ChoiceFact { Options.Length: > 1 }, fact.Ask);
        }
    }

    private static KnownFacts Known(Flow flow, string device, string version) => flow.Facts.Aggregate(
        KnownFacts.None,
        (known, fact) => known.With(fact.Id, fact.Parse(fact is VersionFact ? version : device)!));

    private static List<string> AllAnswers(Flow flow) =>
        [.. flow.Steps.OfType<AskingStep>().SelectMany(step => step.Answers.Select(answer => $"{step.Id} > {answer.Id}")).Order(StringComparer.Ordinal)];
}
