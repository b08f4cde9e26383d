using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Scenes;

namespace FaceTimeHelp.Trying;

/// <summary>
/// One try-out of a flow: it begins as it was asked to, and each time that the flow was saved it goes the same way again.
/// </summary>
/// <param name="watch">The flow.</param>
/// <param name="start">Where it begins.</param>
/// <param name="clock">Tells when the flow was read again.</param>
internal sealed class TryOut(FlowWatch watch, StartingPoint start, TimeProvider clock)
{
    /// <summary>Whether the flow is read again when it was saved.</summary>
    public required bool Watches { get; init; }

    /// <exception cref="UserError">The flow cannot be read, or what was given at the start is not in it.</exception>
    public Scene Begin(FlowReading reading) => reading switch
    {
        FlowReading.Walkable(var sound) => Show(start.Begin(sound), []),
        FlowReading.Faulty(var check) => new ProblemScene(
            this,
            ProblemCard.Of(check),
            new Route([], Path.GetFileName(check.File.Path), CaseFile.Empty)),
        FlowReading.Unreadable(var error) => throw error,
        _ => throw new UnreachableException(),
    };

    /// <summary>Goes the same way again where the flow was saved; null where it was not.</summary>
    public Scene.Turn? Refresh(Route route) => Watches && watch.ReadIfSaved() is { } reading ? GoAgain(reading, route) : null;

    private Scene.Turn GoAgain(FlowReading reading, Route route) => reading switch
    {
        FlowReading.Walkable(var sound) => GoAgain(sound, route),
        FlowReading.Faulty(var check) => new Scene.Turn(new ProblemScene(this, ProblemCard.Of(check), route)),
        FlowReading.Unreadable(var error) => new Scene.Turn(new ProblemScene(this, ProblemCard.Of(error), route)),
        _ => throw new UnreachableException(),
    };

    private Scene.Turn GoAgain(SoundFlow sound, Route route)
    {
        var begun = start.FittedTo(sound.Flow);
        var replay = Replay.Of(begun.Begin(sound), route.Moves);
        string[] news = [$"The flow was read again at {clock.GetLocalNow():HH:mm:ss}.", .. start.LostIn(begun)];
        return new Scene.Turn(
            Show(replay.Walk, route.Moves),
            replay.Misfit is { } misfit ? [.. news, MisfitSentence.ForAuthors(misfit, replay.Walk.Prompt)] : [.. news]);
    }

    private TryScene Show(Walk walk, ImmutableArray<Move> moves) =>
        new(this, new Case(walk, new TryOutPhotos(), recorder: null, clock)) { Moves = moves };
}
