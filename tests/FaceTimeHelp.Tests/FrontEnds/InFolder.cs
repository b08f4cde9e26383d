using FaceTimeHelp.Conversing;
using FaceTimeHelp.Reports;
using FaceTimeHelp.Scenes;
using FaceTimeHelp.Tests.Tui;

namespace FaceTimeHelp.Tests.FrontEnds;

/// <summary>Shows the only case's report as if the program had been started in a folder that is called the same on every computer.</summary>
internal static class InFolder
{
    public static ReportScene ReportOf(Computer computer)
    {
        var saved = Assert.Single(computer.Archive.List());
        var sound = computer.Flows.Find(saved.Header.Flow).Sound();
        var before = new ScriptedScene([Script.End]) { File = CaseFile.Of(FaceTimeHelp.Cases.ReplayedCase.Of(saved, sound).Walk, []) };
        return new ReportScene(new Reporter(computer.Clock, namesFiles: false).Of(saved, sound), before, computer.Clock) { Folder = "/home/anna" };
    }
}
