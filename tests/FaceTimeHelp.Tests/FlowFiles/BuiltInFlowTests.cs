using FaceTimeHelp.Cases;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Flows;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Sending;
using FaceTimeHelp.Tests.FlowContent;

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
            foreach (var flow in BuiltIn.Library.Names)
            {
                foreach (var device in Devices)
                {
                    foreach (var version in Versions)
                        cases.Add(flow, device, version);
                }
            }

            return cases;
        }
    }

    public static TheoryData<string> Names => [.. BuiltIn.Library.Names];

    private static IEnumerable<string> Devices =>
        ((ChoiceFact)BuiltIn.Library.Find(FlowLibrary.Default).Sound().Flow.Find(new FactId("my_device"))!).Options.Select(option => option.Id);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_way_leads_to_an_end_over_cards_that_can_be_read_and_answered(string flow, string device, string version) =>
        Assert.Empty(TourOf(BuiltIn.Library.Find(flow).Sound(), new KnownCase(device, version, 0)).LeadingNowhere());

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_answer_is_given_by_somebody(string flow)
    {
        var sound = BuiltIn.Library.Find(flow).Sound();
        KnownCase[] people = [new("iphone", "17.6.1", 0), new("mac", "10.13", 1), new("mac", "15", 2), new("iphone", "12.1", 1), new("guest", "I don't know", 2)];

        Assert.Equal(AllAnswers(sound.Flow), people.SelectMany(person => TourOf(sound, person).Given).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_message_can_be_scanned_from_a_window_of_80_by_24(string flow)
    {
        var sound = BuiltIn.Library.Find(flow).Sound();
        KnownCase[] people = [new("iphone", "18", 0), new("mac", "15", 1)];

        Assert.All(people.SelectMany(person => TourOf(sound, person).Messages).Distinct(), message => Assert.IsType<ShownCodes.Drawn>(ShownCodes.Of(message, new Room(80, 23, HasColour: true))));
    }

    [Fact]
    public void Facts_that_are_not_known_are_asked_with_choices_or_an_invitation_to_type()
    {
        foreach (var flow in BuiltIn.Flows)
        {
            foreach (var fact in flow.Facts)
                Assert.True(fact is VersionFact && (fact.How is { Length: > 0 } || flow.HowToFind(fact.Id) is not null) || fact is ChoiceFact { Options.Length: > 1 }, fact.Ask);
        }
    }

    private static Tour TourOf(SoundFlow sound, KnownCase known)
    {
        using var everywhere = new Case(new Walk(sound, known.In(sound.Flow)), new NoPhotos(), recorder: null, new StillClock());
        var tour = new Tour(everywhere);
        tour.Go();
        return tour;
    }

    /// <summary>Without what shows how a fact is found, for here every fact is known.</summary>
    private static IEnumerable<string> AllAnswers(Flow flow) =>
        flow.Steps.OfType<AskingStep>()
            .Where(step => flow.Facts.All(fact => flow.HowToFind(fact.Id)?.Step != step.Id))
            .SelectMany(step => step.Answers.Select(answer => $"{step.Id} > {answer.Id}"))
            .Order(StringComparer.Ordinal);

    /// <summary>A case of which everything is known.</summary>
    /// <param name="Device">Both people's device, as far as it can be theirs and mine.</param>
    /// <param name="Version">Both people's system.</param>
    /// <param name="Option">Which option every other fact has.</param>
    private sealed record KnownCase(string Device, string Version, int Option)
    {
        public KnownFacts In(Flow flow) => flow.Facts.Aggregate(KnownFacts.None, (known, fact) => known.With(fact.Id, ValueOf(fact)));

        private FactValue ValueOf(Fact fact) => fact.Parse(fact is VersionFact ? Version : Device) ?? new Chosen(((ChoiceFact)fact).Options[Option].Id);
    }
}
