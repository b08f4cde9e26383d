using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;

namespace FaceTimeHelp.Proof;

/// <summary>
/// A made library in a temporary folder, for rehearsals: the test picture arrives by itself some seconds after it is asked for.
/// The folder is removed at the end.
/// </summary>
public sealed class PracticePhotos : PhotoCheck
{
    private static readonly TimeSpan TimeToArrive = TimeSpan.FromSeconds(2);

    private readonly PrivateFolder folder;
    private readonly StorePhotos photos;
    private readonly TimeProvider clock;
    private readonly CancellationTokenSource over = new();
    private Task? arrival;

    private PracticePhotos(PrivateFolder folder, StorePhotos photos, TimeProvider clock) =>
        (this.folder, this.photos, this.clock) = (folder, photos, clock);

    public override string Banner => "Practice, with made pictures. Nothing real is looked at.";

    public override bool KeepsRecord => false;

    internal string Folder => folder.Path;

    public override string Standing => photos.Standing;

    public override string Hint => "This is practice: pretend that you took it. A made picture arrives by itself.";

    public override string? Greeting => photos.Greeting;

    public override BaselineSummary? BaselineSummary => photos.BaselineSummary;

    /// <summary>Makes the library: two FaceTime pictures and three ordinary ones, all older than the case.</summary>
    public static async Task<PracticePhotos> BeginAsync(
        TimeProvider clock,
        IProgress<LookProgress> progress,
        CancellationToken cancellationToken)
    {
        var folder = PrivateFolder.ForPractice();
        PracticePhotos? begun = null;
        try
        {
            MakeOlderPictures(PicturesIn(folder), clock.GetUtcNow());
            var opened = await StorePhotos.BeginAsync([folder.Path], clock, progress, cancellationToken);
            return begun = new PracticePhotos(folder, opened, clock);
        }
        finally
        {
            if (begun is null)
                folder.Dispose();
        }
    }

    public override void TestPictureIsAskedFor() => arrival ??= ArriveAsync();

    /// <summary>Waits for the test picture first, so that a rehearsal always shows what success looks like.</summary>
    public override async Task<Finding> LookAsync(IProgress<LookProgress> progress, CancellationToken cancellationToken)
    {
        TestPictureIsAskedFor();
        await arrival!.WaitAsync(cancellationToken);
        return await photos.LookAsync(progress, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        over.Cancel();
        // A picture that is being written now would bring the folder back.
        (arrival as IAsyncResult)?.AsyncWaitHandle.WaitOne();
        folder.Dispose();
        over.Dispose();
        base.Dispose(disposing);
    }

    private static void MakeOlderPictures(string folder, DateTimeOffset now)
    {
        for (var i = 1; i <= 3; i++)
            PictureMaker.WriteLivePhoto(folder, $"IMG_{i:0000}", LivePhotoToMake.Ordinary(NewId(), "iPhone 12", now.AddDays(-10 * i)));
        var lens = new FaceTimeLens("iPhone 13", Camera.Front);
        for (var i = 4; i <= 5; i++)
            PictureMaker.WriteLivePhoto(folder, $"IMG_{i:0000}", LivePhotoToMake.FaceTime(NewId(), lens, now.AddDays(-30 * i)));
    }

    private async Task ArriveAsync()
    {
        await Task.Delay(TimeToArrive, clock, over.Token);
        PictureMaker.WriteLivePhoto(
            PicturesIn(folder),
            "IMG_0006",
            LivePhotoToMake.FaceTime(NewId(), new FaceTimeLens("iPhone 16 Pro", Camera.Front), clock.GetUtcNow()));
    }

    /// <summary>Where a phone keeps its pictures.</summary>
    private static string PicturesIn(PrivateFolder folder) => folder.At("DCIM", "100APPLE");

    private static string NewId() => Guid.NewGuid().ToString().ToUpperInvariant();
}
