using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Tests.FlowContent;

/// <summary>A person with a device and a system, and what the guide shows in that case.</summary>
internal static class CaseOf
{
    public const string Unknown = FactValue.DontKnow;

    public static readonly string[] BothPeople = ["mine", "theirs"];

    public static Variant Shown(string step, string person, string device, string version) =>
        ((Fits)BuiltIn.Main.Find(new StepId(step))!.Variants.For(Known(person, device, version))).Variant;

    public static KnownFacts Known(string person, string device, string version)
    {
        var (whose, system) = person == "mine" ? ("my_device", "my_version") : ("their_device", "their_version");
        return KnownFacts.None
            .With(new FactId(whose), new Chosen(device))
            .With(new FactId(system), BuiltIn.Main.Find(new FactId(system))!.Parse(version)!)
            .With(new FactId("with_others"), new Chosen("untried"));
    }
}
