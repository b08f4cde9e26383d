using System.Collections.Immutable;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Conversing;

/// <summary>
/// What stands on the table now: what to read and what may be answered. Both front ends show the
/// same card; what a card does not say, neither of them may say.
/// </summary>
public sealed record Card
{
    /// <summary>What names the card in walks: the step, fact or end that it shows.</summary>
    public required string Name { get; init; }

    /// <summary>One plain sentence without Markdown: what this is about.</summary>
    public required string Title { get; init; }

    /// <summary>The instruction in Markdown (paragraphs, numbered lists, bold); may be empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>The question above the answers; empty where nothing is asked.</summary>
    public string Question { get; init; } = "";

    /// <summary>What may be chosen, in the order of the digits 1, 2, 3 …</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>What may be typed instead of choosing, said as an invitation; null where words only name choices.</summary>
    public string? Invitation { get; init; }

    /// <summary>Why this step, and how to find what it names; null where there is nothing to add.</summary>
    public string? Why { get; init; }

    /// <summary>A message for somebody else on this case, in plain text as it is to be sent; null where none is needed.</summary>
    public string? Message { get; init; }

    /// <summary>Where the case stands on its ladder, for instance "Fix 2 of 7", or "Fix 2 of at most 7"; null off the ladder.</summary>
    public string? Progress { get; init; }

    public bool CanGoBack { get; init; }

    public bool CanSkip { get; init; }

    /// <summary>Whether a report of the case can be made for whoever helps next.</summary>
    public bool CanReport { get; init; }

    /// <summary>How it ended, on a last card; null while the conversation goes on.</summary>
    public Outcome? Outcome { get; init; }

    public bool IsLast => Outcome is not null;

    /// <summary>Whether a last card has more to offer than its reading.</summary>
    public bool OffersMore => CanReport || CanGoBack || !Choices.IsEmpty;

    /// <summary>What Enter alone means in lines; null where something must be typed.</summary>
    public Choice? Default => Choices.FirstOrDefault(choice => choice.GivenBefore) ?? Choices.FirstOrDefault(choice => choice.IsDefault);

    /// <summary>Whether who has read the one has read the other; equality alone would compare lists by reference.</summary>
    public bool SaysTheSameAs(Card other) =>
        this with { Choices = other.Choices } == other
        && Choices.Length == other.Choices.Length
        && Choices.Zip(other.Choices).All(pair => pair.First.SaysTheSameAs(pair.Second));
}
