using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Conversing;

/// <summary>
/// What is said to somebody who left at a step that restarts a device. Whether it was restarted is known of this computer alone, and said
/// only where the step may mean this one.
/// </summary>
internal static class Returning
{
    private const string Mac = "Mac";

    /// <param name="restarts">Whose device the step restarts.</param>
    /// <param name="walk">The walk, at that step.</param>
    /// <param name="thisComputer">The computer that the program runs on.</param>
    /// <param name="left">When the step was shown.</param>
    public static string After(Whose restarts, Walk walk, ThisComputer thisComputer, DateTimeOffset left)
    {
        var device = Device(restarts, walk);
        var isHere = restarts is Whose.Here || (restarts is Whose.Mine or Whose.Both && thisComputer.IsMac && OwnDevice(walk) == Mac);
        return (isHere ? thisComputer.HasStartedSince(left) : null) switch
        {
            true => $"You were restarting {device}, and this computer has restarted since.",
            false => $"You were restarting {device}. This {(thisComputer.IsMac ? Mac : "computer")} has not restarted since. If it was to be restarted, please do that first.",
            null when restarts is Whose.Theirs => $"{device} was to be restarted.",
            null => $"You were going to restart {device}.",
        };
    }

    private static string Device(Whose restarts, Walk walk) => restarts switch
    {
        Whose.Here => "this computer",
        Whose.Theirs => "The other person's device",
        Whose.Both => "both devices",
        _ => OwnDevice(walk) is { } name ? $"your {name}" : "your device",
    };

    /// <summary>What the person has told of their own device; null where the flow does not ask.</summary>
    private static string? OwnDevice(Walk walk) =>
        walk.Flow.Facts.OfType<ChoiceFact>().FirstOrDefault(fact => fact.SuggestedByPictures) is { } fact && walk.Facts[fact.Id] is { } told
            ? fact.Show(told)
            : null;
}
