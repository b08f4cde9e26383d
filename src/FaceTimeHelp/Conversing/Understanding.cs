using System.Collections.Immutable;

namespace FaceTimeHelp.Conversing;

/// <summary>What typed words were taken for.</summary>
public abstract record Understanding
{
    private protected Understanding()
    {
    }
}

/// <summary>The words mean this choice.</summary>
public sealed record Meant(Choice Choice) : Understanding;

/// <summary>The words come near these choices, and who typed them has to say which: one or two, the nearer first.</summary>
public sealed record Near(ImmutableArray<Choice> Choices, string Words) : Understanding;

/// <summary>The words are understood but cannot be taken; the sentence says why, and what could be.</summary>
public sealed record Unfit(string Sentence) : Understanding;

/// <summary>The words mean nothing here; the sentence says what would.</summary>
public sealed record Unclear(string Sentence) : Understanding;
