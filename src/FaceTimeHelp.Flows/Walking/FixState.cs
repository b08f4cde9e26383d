using System.Diagnostics;

namespace FaceTimeHelp.Flows.Walking;

/// <summary>Where a fix stands in a walk.</summary>
public enum FixState
{
    /// <summary>It may still come.</summary>
    Ahead,

    /// <summary>It is the one at hand.</summary>
    Now,

    /// <summary>It was answered as one that changed something.</summary>
    Done,

    /// <summary>It was answered, and nothing was changed: all was as it should be, or it could not be done.</summary>
    Checked,

    /// <summary>It was left out.</summary>
    Skipped,
}

public static class FixStateWords
{
    extension(FixState state)
    {
        /// <summary>The word that reports write.</summary>
        public string Word => state switch
        {
            FixState.Ahead => "ahead",
            FixState.Now => "now",
            FixState.Done => "done",
            FixState.Checked => "checked",
            FixState.Skipped => "skipped",
            _ => throw new UnreachableException(),
        };
    }
}
