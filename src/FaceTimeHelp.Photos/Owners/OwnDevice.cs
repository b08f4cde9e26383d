using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Reading;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Owners;

/// <summary>
/// The device that the newest pictures come from: most likely the owner's own, but never certainly. Somebody else may have sent them,
/// and the system may have been updated since.
/// </summary>
/// <param name="Model">Its marketing name, for instance <c>iPhone 12</c>.</param>
/// <param name="System">The version of its system when the last of them was taken, for instance <c>17.6.1</c>.</param>
/// <param name="LastPicture">When that was, in UTC.</param>
public sealed record OwnDevice(string Model, string System, DateTimeOffset LastPicture)
{
    /// <summary>What most of these stills say, the newest first; null where none says anything.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static OwnDevice? In(IEnumerable<Candidate> newest, CancellationToken token = default) =>
        newest.Select(still => OfStill(still, PhotoReader.Read(still, token)))
            .OfType<OwnDevice>()
            .Take(NewestStills.StillsToAsk)
            .GroupBy(device => device.Model)
            .MaxBy(pictures => pictures.Count())?
            .First();

    // FaceTime's pictures name the other person's device, but never a system; and a program that changed a picture names itself.
    private static OwnDevice? OfStill(Candidate file, PhotoReading reading) =>
        reading is StillReading { Make: "Apple", Model: { } model, Software: { } system } still
        && !FaceTimeMarks.In(still).Any()
        && AppleNames.IsHandheld(model)
        && AppleNames.IsSystem(system)
            ? new OwnDevice(model, system, still.Taken ?? file.Asset?.Created ?? file.Modified)
            : null;
}
