using System.Globalization;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>What stands alone on a line of the screen fits there.</summary>
internal static class WidthCheck
{
    /// <summary>In characters: a line of 80 columns without what stands around a title.</summary>
    private const int Widest = 72;

    public static void Run(Flow flow, ProblemList problems)
    {
        Tell(flow.Title, Place.Start, problems);
        foreach (var fact in flow.Facts)
            Tell(fact.Ask, fact.Place, problems);
        foreach (var step in flow.OwnSteps)
            Tell(TitleOf(step), step.Place, problems);
    }

    private static string TitleOf(FlowStep step) => step switch
    {
        AskingStep asking => asking.Page.Title,
        Ending ending => ending.Title,
        _ => "",
    };

    private static void Tell(string title, Place place, ProblemList problems)
    {
        var width = new StringInfo(title).LengthInTextElements;
        if (width > Widest)
            problems.Add(ProblemCode.TooWide, place, $"This title has {width} characters; more than {Widest} do not fit on a line of 80 columns.", "Say it in fewer words, and put the rest in `text`.");
    }
}
