using System.Text.RegularExpressions;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;

namespace FaceTimeHelp.Tests.Reports;

/// <summary>A case over a folder whose every name is private, led by a guide whose file's name is private too.</summary>
internal sealed partial class PrivateCase : IDisposable
{
    /// <summary>The same case on a computer where nobody can be asked, and where somebody can.</summary>
    public PrivateCase(bool hasPerson = false)
    {
        Computer = new Computer { HasPerson = hasPerson };
        Directory.CreateDirectory(Pictures);
    }

    /// <summary>Words that nobody but the person needs to know.</summary>
    public static string[] PrivateWords => ["Anna", "divorce", "passport", "Keller", "clinic", "Elm Street", "@keller", "<folder>"];

    public Computer Computer { get; }

    public string Id => Path.GetFileName(Computer.CaseFolder);

    public string JournalPath => Computer.JournalPath;

    private string Pictures => Computer.At("Anna's divorce", "Keller, 7 Elm Street");

    private string Guide => Computer.At("Anna's divorce", "anna@keller.yaml");

    /// <summary>One FaceTime picture of before, one that cannot be read, one answer taken back, and two looks: the second finds a new picture.</summary>
    public async Task<PrivateCase> SolvedAsync()
    {
        File.Copy(Repository.At("flows", "facetime-photos.yaml"), Guide);
        await File.WriteAllBytesAsync(Path.Combine(Pictures, "passport.jpg"), [], TestContext.Current.CancellationToken);
        Receive("Anna before", "00000000-0000-4000-8000-000000000001", StillClock.Noon.AddDays(-40));
        var told = await Computer.RunAsync(Answers(), "fix", Guide, "--photos", Pictures, "--fact", "my_version=17.6.1");
        Assert.Equal(ExitCode.Fine, told.ExitCode);
        return this;

        IEnumerable<string> Answers()
        {
            foreach (var answer in (string[])["2", "iphone", "<", "ipad", "1", "mac", "I don't know", "!", "Done", "1"])
                yield return answer;
            Receive("Anna at the clinic", "00000000-0000-4000-8000-000000000002", StillClock.Noon);
            yield return "look again";
        }
    }

    /// <summary>The same, no further than the second question, where these words are typed.</summary>
    public async Task BegunAsync(params string[] words)
    {
        File.Copy(Repository.At("flows", "facetime-photos.yaml"), Guide);
        await Computer.RunAsync(["2", .. words], "fix", Guide, "--photos", Pictures);
    }

    /// <summary>Lets a picture be there from before, of a device of this name.</summary>
    public void ReceiveFrom(string device) => PictureMaker.WriteLivePhoto(
        Pictures, "Anna before", LivePhotoToMake.FaceTime("00000000-0000-4000-8000-000000000001", new FaceTimeLens(device, Camera.Front), StillClock.Noon.AddDays(-40)));

    public void LoseGuide() => File.Delete(Guide);

    public Task<Told> ReportAsync(params string[] words) => Computer.RunAsync([], ["report", .. words]);

    /// <summary>Without what is another on each computer, and with each version of program and guide.</summary>
    public static string Scrub(string text) => Fingerprint().Replace(Version().Replace(CaseId().Replace(text, "2026-03-14-bcdf"), "$1VERSION"), "HASH");

    public void Dispose() => Computer.Dispose();

    private void Receive(string stem, string id, DateTimeOffset time) =>
        PictureMaker.WriteLivePhoto(Pictures, stem, LivePhotoToMake.FaceTime(id, new FaceTimeLens("iPhone 16 Pro", Camera.Front), time));

    [GeneratedRegex("2026-03-14-[a-z]{4}")]
    private static partial Regex CaseId();

    [GeneratedRegex("""(facetimehelp |"program": "|"begun_with": ")[0-9]+\.[0-9]+\.[0-9]+[-+.0-9A-Za-z]*?(?=[,.]? |["<\n])""")]
    private static partial Regex Version();

    [GeneratedRegex("[0-9a-f]{64}|(?<=fingerprint: )[0-9a-f]{12}")]
    private static partial Regex Fingerprint();
}
