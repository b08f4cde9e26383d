using FaceTimeHelp.Photos.Pictures;

namespace FaceTimeHelp.Photos.Making;

/// <summary>A whole Live Photo to make.</summary>
/// <param name="Still">Its still.</param>
/// <param name="Movie">Its movie.</param>
/// <param name="FileTime">When both files were last written, in UTC.</param>
public sealed record LivePhotoToMake(StillToMake Still, MovieToMake Movie, DateTimeOffset FileTime)
{
    /// <summary>What the still is written as.</summary>
    public StillFormat Format { get; init; } = StillFormat.Heic;

    /// <summary>
    /// A picture as FaceTime writes it: its marks in both halves, the device's marketing name, and no dates
    /// (as read out of Apple's programs of iOS 18).
    /// </summary>
    /// <param name="id">The content identifier.</param>
    /// <param name="lens">The device and camera of the photographed person.</param>
    /// <param name="arrived">When the files are to have been written, in UTC.</param>
    public static LivePhotoToMake FaceTime(string id, FaceTimeLens lens, DateTimeOffset arrived) =>
        new(
            new StillToMake
            {
                Id = id,
                UserComment = FaceTimeMarks.UserComment,
                Make = "Apple",
                Model = lens.Device,
                LensMake = "Apple",
                LensModel = lens.ToString(),
            },
            new MovieToMake { Id = id, Keywords = FaceTimeMarks.Keywords },
            arrived);

    /// <summary>A Live Photo as an iPhone's own camera takes it.</summary>
    /// <param name="id">The content identifier.</param>
    /// <param name="device">The iPhone's marketing name.</param>
    /// <param name="taken">When it was taken; the files get this time too.</param>
    public static LivePhotoToMake Ordinary(string id, string device, DateTimeOffset taken) =>
        new(
            new StillToMake
            {
                Id = id,
                Make = "Apple",
                Model = device,
                LensMake = "Apple",
                LensModel = $"{device} back camera 5.7mm f/1.8",
                Taken = taken,
            },
            new MovieToMake { Id = id, Make = "Apple", Model = device, Taken = taken },
            taken);
}
