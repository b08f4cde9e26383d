using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Formats;

/// <summary>Where in a file its metadata lies, or why the file is unfit to be read on. A value, since there is one for each file.</summary>
internal readonly record struct MetadataLocation
{
    private MetadataLocation(List<Region> regions, Flaw? flaw) => (Regions, Flaw) = (regions, flaw);

    /// <summary>None where there is a flaw.</summary>
    public List<Region> Regions { get; }

    /// <summary>Null where the file is fit to be read on.</summary>
    public Flaw? Flaw { get; }

    public static MetadataLocation At(List<Region> regions) => new(regions, flaw: null);

    public static MetadataLocation Unknown(Flaw flaw) => new([], flaw);

    /// <summary>The same, each region changed.</summary>
    public MetadataLocation Select(Func<Region, Region> change) => new([.. Regions.Select(change)], Flaw);
}
