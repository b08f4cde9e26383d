namespace FaceTimeHelp.Photos.Scanning;

/// <summary>A FaceTime picture that a scan has just found, as far as its first file tells.</summary>
/// <param name="RelativePath">Where that file lies, below its store.</param>
/// <param name="Time">When it was taken, or else when its file was written, in UTC.</param>
public sealed record FoundPicture(string RelativePath, DateTimeOffset Time);
