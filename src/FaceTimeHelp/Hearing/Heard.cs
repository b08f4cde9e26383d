using System.Collections.Immutable;

namespace FaceTimeHelp.Hearing;

/// <summary>Which of some answers a person's words mean, each named by its place among them.</summary>
public abstract record Heard
{
    private Heard()
    {
    }

    /// <summary>They mean one, clearly.</summary>
    public sealed record Clear(int Answer) : Heard;

    /// <summary>They may mean one, or another: who typed them has to say. The nearer comes first.</summary>
    public sealed record Near(ImmutableArray<int> Answers) : Heard;

    /// <summary>They mean none.</summary>
    public sealed record Nothing : Heard;
}
