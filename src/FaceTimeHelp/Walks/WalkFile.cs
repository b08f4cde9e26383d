using System.Collections.Immutable;
using FaceTimeHelp.Cases;

namespace FaceTimeHelp.Walks;

/// <summary>A readable transcript of a walk, to be played again.</summary>
/// <param name="Path">What messages call it.</param>
/// <param name="Flow">The flow's name, or null where the file does not name it.</param>
/// <param name="Facts">What is known beforehand.</param>
/// <param name="Lines">What is answered, in order.</param>
/// <param name="End">The end it must reach; null where it stops before one.</param>
public sealed record WalkFile(string Path, string? Flow, ImmutableArray<GivenFact> Facts, ImmutableArray<WalkLine> Lines, string? End);

/// <summary>What is answered to one card, as one would type it in the plain conversation.</summary>
/// <param name="Number">The line's number in its file, from 1.</param>
/// <param name="Card">The card's name: a step, or a fact that is asked.</param>
/// <param name="Answer">An answer's words, a verdict that the scan must come to, <c>!</c> to skip, or <c>&lt;</c> to go back.</param>
public sealed record WalkLine(int Number, string Card, string Answer)
{
    /// <summary>Leaves a fix undone, here and in the plain conversation.</summary>
    public const string Skip = "!";

    /// <summary>Goes back, here and in the plain conversation.</summary>
    public const string Back = "<";
}
