using System.Diagnostics;

namespace FaceTimeHelp.Photos.Pictures;

/// <summary>Which of the photographed person's cameras took a FaceTime picture.</summary>
public enum Camera
{
    Front,
    Back,
}

public static class CameraWords
{
    extension(Camera camera)
    {
        /// <summary>The word that <c>scan --json</c> prints, and that LensModel holds.</summary>
        public string Word => camera switch
        {
            Camera.Front => "front",
            Camera.Back => "back",
            _ => throw new UnreachableException(),
        };
    }
}

/// <summary>
/// What FaceTime writes as LensModel: <c>iPhone 16 Pro front FaceTime camera</c>. A Mac's webcam, the
/// <c>FaceTime HD Camera</c>, is not one.
/// </summary>
/// <param name="Device">The marketing name of the photographed person's device.</param>
public sealed record FaceTimeLens(string Device, Camera Camera)
{
    private static readonly string FrontEnding = $" {Camera.Front.Word} FaceTime camera";
    private static readonly string BackEnding = $" {Camera.Back.Word} FaceTime camera";

    public override string ToString() => Device + Ending(Camera);

    /// <summary>The lens that <paramref name="lensModel"/> names, or null where FaceTime did not write it.</summary>
    public static FaceTimeLens? TryParse(string? lensModel) =>
        TryParse(lensModel, Camera.Front) ?? TryParse(lensModel, Camera.Back);

    private static FaceTimeLens? TryParse(string? lensModel, Camera camera) =>
        lensModel is not null && lensModel.EndsWith(Ending(camera), StringComparison.Ordinal)
            ? new FaceTimeLens(lensModel[..^Ending(camera).Length], camera)
            : null;

    private static string Ending(Camera camera) => camera == Camera.Front ? FrontEnding : BackEnding;
}
