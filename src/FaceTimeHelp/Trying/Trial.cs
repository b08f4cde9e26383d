using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Trying;

/// <summary>One try-out of a flow: it begins as it was asked to, and each time that the flow was saved it goes the same way again.</summary>
/// <param name="watch">The flow.</param>
/// <param name="beginning">Where it begins.</param>
/// <param name="clock">Tells when the flow was read again.</param>
internal sealed class Trial(FlowWatch watch, Beginning beginning, TimeProvider clock)
{
    /// <summary>Whether the flow is read again when it was saved.</summary>
    public required bool Watches { get; init; }

    /// <exception cref="UserError">The flow cannot be read, or what was given at the start is not in it.</exception>
    public Scene Begin(FlowReading reading) => reading switch
    {
        FlowReading.Walkable(var sound) => Show(beginning.In(sound), []),
        FlowReading.Faulty(var check) => new ProblemScene(this, ProblemCard.Of(check), new Way([], Path.GetFileName(check.File.Path), CaseFile.Empty)),
        FlowReading.Unreadable(var error) => throw error,
        _ => throw new UnreachableException(),
    };

    /// <summary>Goes the same way again where the flow was saved; null where it was not.</summary>
    public Scene.Turn? Refresh(Way way) => Watches && watch.ReadIfSaved() is { } reading ? GoAgain(reading, way) : null;

    private Scene.Turn GoAgain(FlowReading reading, Way way) => reading switch
    {
        FlowReading.Walkable(var sound) => GoAgain(sound, way),
        FlowReading.Faulty(var check) => new Scene.Turn(new ProblemScene(this, ProblemCard.Of(check), way)),
        FlowReading.Unreadable(var error) => new Scene.Turn(new ProblemScene(this, ProblemCard.Of(error), way)),
        _ => throw new UnreachableException(),
    };

    private Scene.Turn GoAgain(SoundFlow sound, Way way)
    {
        var begun = beginning.Within(sound.Flow);
        var replay = Replay.Of(begun.In(sound), way.Moves);
        string[] news = [$"The flow was read again at {clock.GetLocalNow():HH:mm:ss}.", .. beginning.LeftOutBy(begun)];
        return new Scene.Turn(
            Show(replay.Walk, way.Moves),
            replay.Misfit is { } misfit ? [.. news, WhereItGoesOn.ForAuthors(misfit, replay.Walk.Prompt)] : [.. news]);
    }

    private TryScene Show(Walk walk, ImmutableArray<Move> moves) => new(this, new Case(walk, new ForetoldPhotos(), recorder: null, clock)) { Moves = moves };
}
