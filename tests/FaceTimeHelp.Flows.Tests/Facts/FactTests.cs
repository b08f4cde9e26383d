using FaceTimeHelp.Flows.Facts;

namespace FaceTimeHelp.Flows.Tests.Facts;

public sealed class FactTests
{
    private static readonly FactId Device = new("device");
    private static readonly FactId Version = new("version");

    private static readonly ChoiceFact Choice = new()
    {
        Id = Device,
        Ask = "Which?",
        Label = "Device",
        Place = Place.Start,
        Options = [new("phone", "iPhone"), new("mac", "Mac")],
    };

    private static readonly VersionFact OfSystem = new() { Id = Version, Ask = "Which?", Label = "Version", Place = Place.Start };

    [Theory]
    [InlineData("phone")]
    [InlineData(" IPHONE ")]
    public void A_choice_is_named_by_its_id_or_its_label(string words) => Assert.Equal(new Chosen("phone"), Choice.Parse(words));

    [Theory]
    [InlineData("iPhone 12", "phone")]
    [InlineData("iPhone", "phone")]
    [InlineData("iPhonetic 3", null)]
    [InlineData("iPad Air (5th generation)", null)]
    public void A_devices_name_begins_with_the_label_of_its_option(string device, string? option) => Assert.Equal(option, Choice.OptionFor(device)?.Id);

    [Fact]
    public void The_longest_label_that_fits_a_device_counts()
    {
        var pods = Choice with { Options = [new("player", "iPod"), new("pod", "iPod touch")] };
        Assert.Equal("pod", pods.OptionFor("iPod touch (7th generation)")?.Id);
    }

    [Fact]
    public void A_choice_is_never_unknown() => Assert.Null(Choice.Parse(FactValue.DontKnow));

    [Theory]
    [InlineData("I don't know")]
    [InlineData(" i don’t know ")]
    public void Not_knowing_a_version_is_an_answer(string words) => Assert.Equal(new NotKnown(), OfSystem.Parse(words));

    [Fact]
    public void A_version_is_read_and_shown() => Assert.Equal("17.6.1", OfSystem.Show(OfSystem.Parse("iOS 17.6.1")!));

    [Fact]
    public void A_condition_holds_when_all_its_requirements_do() =>
        Assert.IsType<Holds>(PhoneFrom18().Check(Knowing(new Chosen("phone"), new OfVersion(new(18, 1, 0)))));

    [Fact]
    public void One_requirement_that_fails_settles_it_though_another_fact_is_open() =>
        Assert.IsType<DoesNotHold>(PhoneFrom18().Check(KnownFacts.None.With(Device, new Chosen("mac"))));

    [Fact]
    public void It_hangs_on_the_first_fact_that_was_never_asked()
    {
        Assert.Equal(new DependsOn(Device), PhoneFrom18().Check(KnownFacts.None));
        Assert.Equal(new DependsOn(Version), PhoneFrom18().Check(KnownFacts.None.With(Device, new Chosen("phone"))));
    }

    [Fact]
    public void What_a_person_does_not_know_fits_no_condition() =>
        Assert.IsType<DoesNotHold>(PhoneFrom18().Check(Knowing(new Chosen("phone"), new NotKnown())));

    private static Condition PhoneFrom18() =>
        new([new IsOneOf(Device, ["phone"]), new IsInRange(Version, VersionRange.Parse(">=18")!.Value)], Place.Start);

    private static KnownFacts Knowing(FactValue device, FactValue version) =>
        KnownFacts.None.With(Device, device).With(Version, version);
}
