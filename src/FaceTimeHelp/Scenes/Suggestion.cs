using FaceTimeHelp.Cases;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Photos.Owners;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Scenes;

/// <summary>
/// What the person's newest pictures say to a question about their own device. It is offered, and never taken for granted.
/// </summary>
/// <param name="Value">The answer that fits.</param>
/// <param name="Sentence">Why it is offered.</param>
internal sealed record Suggestion(FactValue Value, string Sentence)
{
    /// <summary>
    /// Null where the pictures say nothing to this fact, are not those of the person who is asked, or where the person has told
    /// already that it is another device.
    /// </summary>
    public static Suggestion? For(Fact fact, Case current) =>
        fact.SuggestedByPictures
        && !current.IsRemote
        && current.Photos.BaselineSummary?.OwnDevice is { } device
        && ValueOf(fact, device) is { } value
        && fact.Admits(value)
        && !IsAnother(device, current)
            ? new Suggestion(value, Say(device, current.Clock))
            : null;

    private static FactValue? ValueOf(Fact fact, OwnDevice device) => fact switch
    {
        ChoiceFact choice => choice.OptionFor(device.Model) is { } option ? new Chosen(option.Id) : null,
        _ => SystemVersion.Parse(device.System) is { } version ? new OfVersion(version) : null,
    };

    private static bool IsAnother(OwnDevice device, Case current) =>
        current.Walk.Flow.OwnDevices.Any(fact => current.Walk.Facts[fact.Id] is { } told && told != ValueOf(fact, device));

    private static string Say(OwnDevice device, TimeProvider clock) =>
        $"Your newest pictures come from an {device.Model} with {SystemName(device)} {device.System}. "
        + $"The last one: {Moment.InWords(device.LastPicture, clock)}.";

    // iPads have had a system of their own name since version 13.
    private static string SystemName(OwnDevice device) =>
        device.Model.StartsWith("iPad", StringComparison.Ordinal)
        && SystemVersion.Parse(device.System) >= new SystemVersion(13, 0, 0)
            ? "iPadOS"
            : "iOS";
}
