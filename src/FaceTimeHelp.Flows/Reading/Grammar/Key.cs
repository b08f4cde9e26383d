namespace FaceTimeHelp.Flows.Reading.Grammar;

/// <summary>One key of a shape.</summary>
/// <param name="Name">The word before the colon.</param>
/// <param name="Form">What may be written after it.</param>
/// <param name="About">What it is for, in a sentence or two that editors show beside it.</param>
internal sealed record Key(string Name, Form Form, string About)
{
    /// <summary>Whether the reader misses it in every case.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The key without which this one is required; null where there is no such key.</summary>
    public string? RequiredWithout { get; init; }

    /// <summary>The key that cannot stand beside this one; null where there is no such key.</summary>
    public string? NeverBeside { get; init; }

    /// <summary>What to do where it stands beside that one all the same.</summary>
    public string InsteadOfBoth { get; init; } = "Take one of them out.";
}
