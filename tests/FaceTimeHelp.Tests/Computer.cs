using FaceTimeHelp.Cases;
using FaceTimeHelp.Commands;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Photos.Finding;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Scenes;
using FaceTimeHelp.Sending;

namespace FaceTimeHelp.Tests;

/// <summary>A person's computer: folders of its own, and a clock that stands still but for those who wait.</summary>
internal sealed class Computer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();

    public Computer() => Directory.CreateDirectory(Photos);

    /// <summary>The clock on its wall.</summary>
    public StillClock Clock { get; } = new();

    /// <summary>What it is, and when it was started.</summary>
    public ThisComputer Itself { get; set; } = new(IsMac: false, LastStart: null);

    public string Photos => At("photos");

    /// <summary>The folder for pictures; it is not there until somebody makes it.</summary>
    public string Pictures => At("Pictures");

    /// <summary>Finds what is in <see cref="Pictures"/>, and no other store.</summary>
    public StoreFinder Finder => new(new LinuxPlaces(At("home"), Pictures, At("root")));

    /// <summary>Whether a person sits before it, who can be asked; else all was typed ahead.</summary>
    public bool HasPerson { get; init; }

    /// <summary>What its terminal can draw on; null where there is none.</summary>
    public Room? Window { get; init; }

    /// <summary>Whether its terminal takes sequences that it does not show.</summary>
    public bool TakesSequences { get; init; }

    public string Sessions => At("home", "sessions");

    public string OwnFlows => At("home", "flows");

    public CaseArchive Archive => new(Sessions);

    public FlowLibrary Flows => new(OwnFlows, Clock);

    /// <summary>The only case's folder.</summary>
    public string CaseFolder => Assert.Single(Directory.GetDirectories(Sessions));

    /// <summary>The only case's journal.</summary>
    public string JournalPath => Path.Combine(CaseFolder, "journal.jsonl");

    public string[] JournalLines => ReadShared(JournalPath).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string At(params string[] parts) => folder.At(parts);

    public string Write(string relative, string text) => folder.Write(relative, text);

    /// <summary>Lets a FaceTime picture arrive on the phone.</summary>
    public void ReceivePicture(string stem = "IMG_0001", string id = "A1B2C3D4-0000-4000-8000-000000000001") =>
        PictureMaker.WriteLivePhoto(Photos, stem, LivePhotoToMake.FaceTime(id, new FaceTimeLens("iPhone 16 Pro", Camera.Front), StillClock.Noon));

    /// <summary>Lets the phone's own camera take a picture.</summary>
    public void TakePicture(string device, string system)
    {
        var photo = LivePhotoToMake.Ordinary("A1B2C3D4-0000-4000-8000-000000000009", device, StillClock.Noon.AddHours(-1));
        PictureMaker.WriteLivePhoto(Photos, "IMG_0009", photo with { Still = photo.Still with { Software = system } });
    }

    /// <summary>Runs the program with these words after its name, and types these lines.</summary>
    public async Task<Told> RunAsync(IEnumerable<string> typed, params string[] words)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        return await RunAsync(typed, limit.Token, words);
    }

    public async Task<Told> RunAsync(IEnumerable<string> typed, CancellationToken cancellationToken, params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var command = new ProgramCommand(new Surroundings
        {
            In = new TypedLines(typed),
            Out = output,
            Error = error,
            HasTerminal = false,
            ShowsResults = HasPerson,
            EchoesInput = !HasPerson,
            TakesSequences = TakesSequences,
            Window = Window is { } window ? () => window : null,
            Folders = new ProgramFolders(Sessions, OwnFlows),
            Clock = Clock,
            Finder = Finder,
            ThisComputer = Itself,
        });
        var exitCode = await command.Parse(words).InvokeAsync(new() { EnableDefaultExceptionHandler = false }, cancellationToken);
        return new Told((ExitCode)exitCode, Scrub(output), Scrub(error));
    }

    /// <summary>The guided fix with this computer's photos.</summary>
    public Task<Told> FixAsync(params string[] typed) => RunAsync(typed, "fix", "--photos", Photos);

    /// <summary>Receives a person who brings their photos.</summary>
    public CaseStarter Receive(string flow = FlowLibrary.Default, params GivenFact[] facts) =>
        new(new CaseOpener(Archive, Flows, Clock), new CaseRequest(new NewCase(Flows.Find(flow), [.. facts])) { Photos = [Photos] }, Finder, Clock);

    /// <summary>Receives a helper of somebody who is elsewhere.</summary>
    public CaseStarter ReceiveHelper() =>
        new(new CaseOpener(Archive, Flows, Clock), new CaseRequest(new NewCase(Flows.Find(FlowLibrary.Default), []) { IsRemote = true }), Finder, Clock);

    /// <summary>Opens a saved case, the only one where none is named, in another window; to dispose of it is to leave it there.</summary>
    public IDisposable OpenElsewhere(SavedCase? saved = null)
    {
        var elsewhere = Receive();
        elsewhere.Resume((saved ?? Assert.Single(Archive.List())).Header.Id);
        return elsewhere;
    }

    public void Dispose() => folder.Dispose();

    private static string ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }

    private string Scrub(StringWriter text) => text.ToString().ReplaceLineEndings("\n").Replace(folder.Path, "<folder>", StringComparison.Ordinal);
}
