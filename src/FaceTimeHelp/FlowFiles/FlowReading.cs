using FaceTimeHelp.Flows.Checking;

namespace FaceTimeHelp.FlowFiles;

/// <summary>What came of reading a flow.</summary>
internal abstract record FlowReading
{
    private FlowReading()
    {
    }

    /// <summary>It can be walked.</summary>
    public sealed record Walkable(SoundFlow Sound) : FlowReading;

    /// <summary>It has errors.</summary>
    public sealed record Faulty(CheckedFile Check) : FlowReading;

    /// <summary>There is no such file, or it may not be read.</summary>
    public sealed record Unreadable(UserError Error) : FlowReading;
}
