using FaceTimeHelp.Cases;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Scenes;

/// <summary>
/// What is said to somebody who left at a step that restarts a device. Whether it was restarted is known of this computer alone, and said
/// only where the step may mean this one.
/// </summary>
internal static class RestartReminder
{
    private const string Mac = "Mac";

    /// <summary>Null where the case does not stand at such a step.</summary>
    public static string? To(SavedCase saved, ReplayedCase replayed, ThisComputer thisComputer) =>
        replayed.Walk.Prompt is StepPrompt { Step: Instruction { Restarts: { } whose } }
            ? After(whose, replayed.Walk, saved.Header.IsRemote ? ThisComputer.Unknown : thisComputer, saved.WaitingSince)
            : null;

    private static string After(Whose restarts, Walk walk, ThisComputer thisComputer, DateTimeOffset left)
    {
        var device = Device(restarts, walk);
        var isHere = restarts is Whose.Here || (restarts is Whose.Mine or Whose.Both && thisComputer.IsMac && IsMac(walk));
        return (isHere ? thisComputer.HasStartedSince(left) : null) switch
        {
            true => $"You were restarting {device}, and this computer has restarted since.",
            false => $"You were restarting {device}. "
                + $"This {(thisComputer.IsMac ? Mac : "computer")} has not restarted since. "
                + "If it was to be restarted, please do that first.",
            null when restarts is Whose.Theirs => $"{device} was to be restarted.",
            null => $"You were going to restart {device}.",
        };
    }

    private static string Device(Whose restarts, Walk walk) => restarts switch
    {
        Whose.Here => "this computer",
        Whose.Theirs => "The other person's device",
        Whose.Both => "both devices",
        _ => ToldDevice(walk) is { } fact ? $"your {fact.Show(walk.Facts[fact.Id]!)}" : "your device",
    };

    private static bool IsMac(Walk walk) => ToldDevice(walk) is { } fact
        && fact.OptionFor(Mac) is { } mac
        && walk.Facts[fact.Id] == new Chosen(mac.Id);

    /// <summary>The question for their own device that the person has answered; null where there is none.</summary>
    private static ChoiceFact? ToldDevice(Walk walk) => walk.Flow.OwnDevices.FirstOrDefault(fact => walk.Facts[fact.Id] is not null);
}
