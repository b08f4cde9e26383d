namespace FaceTimeHelp.Commands;

/// <summary>For whom a result is printed.</summary>
internal enum PrintFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For scripts.</summary>
    Json,
}
