using System.Collections.Immutable;
using FaceTimeHelp.Conversing;

namespace FaceTimeHelp.Tui;

/// <summary>
/// All that one screen shows. A page is a copy: a conversation may move on in another thread while its last page is
/// still drawn.
/// </summary>
internal sealed record Page
{
    public required string Title { get; init; }

    public required string? Banner { get; init; }

    public required string Goodbye { get; init; }

    public required CaseFile CaseFile { get; init; }

    public required ImmutableArray<Exchange> Exchanges { get; init; }

    /// <summary>What changed by itself since the last exchange, in sentences.</summary>
    public required ImmutableArray<string> News { get; init; }

    public required Card Card { get; init; }

    public required Offer Offer { get; init; }

    public Aside Aside { get; init; }

    /// <summary>What the program has to say about the last thing typed or done; shown near the input.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// Where the message was saved, or why it was not; null where nobody has asked for that here. It stands with the message,
    /// where a long path can be scrolled.
    /// </summary>
    public string? Saved { get; init; }

    /// <summary>The keys that do something here, in the order of the last line.</summary>
    public ImmutableArray<ShownKey> Keys { get; init; } = [];

    /// <summary>Digits are words here: the card asks to type, and what it asks for may begin with one.</summary>
    public bool TakesNumbers => Card.Invitation is not null && Aside != Aside.Goodbye;

    /// <summary>What the person may stop, in words.</summary>
    public string WhatRuns => Offer is Offer.Looking { Waits: true } ? "waiting" : "the look";

    public static Page Of(Conversation conversation) => new()
    {
        Title = conversation.Title,
        Banner = conversation.Banner,
        Goodbye = conversation.Goodbye,
        CaseFile = conversation.CaseFile,
        Exchanges = [.. conversation.Exchanges],
        News = conversation.News,
        Card = conversation.Card,
        Offer = Asked(conversation.Card),
    };

    /// <summary>The card's own question again, after something else stood in its place.</summary>
    public Page Asking() => this with { Offer = Asked(Card), Aside = Aside.None, Note = null, Saved = null };

    /// <summary>
    /// The page after something has changed by itself; what the person asked to see stays, as far as the card still has it.
    /// </summary>
    public Page Renewed(Conversation conversation)
    {
        var now = Of(conversation) with { Exchanges = Exchanges };
        var aside = now.Has(Aside) ? Aside : Aside.None;
        return now with { Aside = aside, Offer = aside is Aside.Goodbye or Aside.Code ? Offer : now.Offer };
    }

    private bool Has(Aside aside) => aside switch
    {
        Aside.Why => Card.Why is not null,
        Aside.Message or Aside.Code => Card.Message is not null,
        _ => true,
    };

    private static Offer Asked(Card card) =>
        card is { IsLast: true, Choices.IsEmpty: true }
            ? new Offer.Closing()
            : new Offer.Answers(
                card.Question,
                card.Choices,
                card.Invitation ?? (card.IsLast || card.Choices.IsEmpty ? null : "say it in your words"));
}
