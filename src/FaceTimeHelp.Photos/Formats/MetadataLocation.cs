using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Formats;

/// <summary>Where in a file what it says of itself lies, or why it is unfit to be read on.</summary>
/// <param name="Regions">None where there is a flaw.</param>
/// <param name="Flaw">Null where there is none.</param>
internal readonly record struct MetadataLocation(List<Region> Regions, Flaw? Flaw)
{
    public static implicit operator MetadataLocation(List<Region> regions) => new(regions, null);

    public static implicit operator MetadataLocation(Flaw flaw) => new([], flaw);
}
