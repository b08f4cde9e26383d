using System.Diagnostics;

namespace FaceTimeHelp.Flows.Problems;

/// <summary>How much a problem matters.</summary>
public enum Severity
{
    /// <summary>The flow cannot be walked before it is mended.</summary>
    Error,

    /// <summary>The flow works, but its author should look at this.</summary>
    Hint,
}

public static class SeverityWords
{
    extension(Severity severity)
    {
        /// <summary>The word that editors' problem matchers know.</summary>
        public string Word => severity switch
        {
            Severity.Error => "error",
            Severity.Hint => "hint",
            _ => throw new UnreachableException(),
        };
    }
}
