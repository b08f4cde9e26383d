namespace FaceTimeHelp.Conversing;

/// <summary>What typed words were taken for.</summary>
public abstract record Understanding
{
    private protected Understanding()
    {
    }
}

/// <summary>The words mean this choice; <paramref name="Note"/> says so where it is not plain.</summary>
public sealed record Meant(Choice Choice, string? Note = null) : Understanding;

/// <summary>The words mean nothing here; the sentence says what would.</summary>
public sealed record Unclear(string Sentence) : Understanding;
