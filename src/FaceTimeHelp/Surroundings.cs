using FaceTimeHelp.Cases;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Photos.Finding;
using FaceTimeHelp.Sending;

namespace FaceTimeHelp;

/// <summary>What the program meets outside: its streams, its clock, its folders and what is kept in them.</summary>
public sealed record Surroundings
{
    public required TextReader In { get; init; }

    /// <summary>For results.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>For everything else.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person sits at a terminal that can show the wizard.</summary>
    public required bool HasTerminal { get; init; }

    /// <summary>
    /// Whether a terminal shows what goes to <see cref="Out"/>, so that a person reads it; else a file or a program gets it.
    /// </summary>
    public bool ShowsResults { get; init; }

    /// <summary>Whether what is read must be written again, because no terminal shows it.</summary>
    public bool EchoesInput { get; init; }

    /// <summary>How much room the terminal's window has just now, where it can draw; null where there is none that can.</summary>
    public Func<Room>? Window { get; init; }

    /// <summary>Whether a terminal can be sent sequences that it does not show: those that copy, for instance.</summary>
    public bool TakesSequences { get; init; }

    public required ProgramFolders Folders { get; init; }

    /// <summary>The flows that can be named here.</summary>
    public FlowLibrary Flows => new(Folders.Flows, Clock);

    /// <summary>The saved cases.</summary>
    public CaseArchive Cases => new(Folders.Sessions);

    /// <summary>Finds the photo stores of this computer.</summary>
    public StoreFinder Finder { get; init; } = StoreFinder.Here();

    public ThisComputer ThisComputer { get; init; } = ThisComputer.Here();

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
