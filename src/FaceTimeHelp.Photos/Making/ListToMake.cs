using System.Collections.Immutable;

namespace FaceTimeHelp.Photos.Making;

/// <summary>A library's list to make.</summary>
public sealed record ListToMake(ImmutableArray<AssetToMake> Assets)
{
    /// <summary>PLModelVersion: 13703 is macOS 10.15's and 18508 is 15.4's.</summary>
    public int Schema { get; init; } = 18508;

    /// <summary>Whether rows are in the write-ahead log alone, as they are while the Photos app runs.</summary>
    public bool InLog { get; init; }

    /// <summary>The table's name until macOS 10.15 and iOS 13, and since.</summary>
    internal string Table => Schema < 14_000 ? "ZGENERICASSET" : "ZASSET";

    /// <summary>The column that names the program that brought a picture in, up to macOS 11 and since.</summary>
    internal string BundleColumn => Schema < 15_000 ? "ZCREATORBUNDLEID" : "ZIMPORTEDBYBUNDLEIDENTIFIER";
}
