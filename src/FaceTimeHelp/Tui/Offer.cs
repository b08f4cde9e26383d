using System.Collections.Immutable;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Tui;

/// <summary>What the person can do below the conversation right now.</summary>
internal abstract record Offer
{
    private Offer()
    {
    }

    /// <summary>Answers to choose from, and a line to type into where <paramref name="Invitation"/> says what for.</summary>
    public sealed record Answers(string Question, ImmutableArray<Choice> Choices, string? Invitation) : Offer;

    /// <summary>A look into the photo stores, or a wait for a picture, is going on; all one can do is let it, or stop it.</summary>
    public sealed record Looking(LookProgress? Progress) : Offer
    {
        public bool Waits => Progress is LookProgress.Waiting;
    }

    /// <summary>Nothing is asked: what is shown, the last card for instance, is there to be looked at.</summary>
    public sealed record Closing : Offer;
}
