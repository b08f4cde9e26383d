using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>Tells reviews that are older than a year: systems get new menus every autumn.</summary>
internal static class ReviewCheck
{
    public static void Run(Flow flow, DateOnly today, ProblemList problems)
    {
        Tell(flow.Reviewed, "This flow was", today, problems);
        foreach (var source in flow.Sources.Where(source => source.UsedFrom is null))
            Tell(source.Checked, $"The source {Quoted.Words(source.Name)} was", today, problems);
    }

    private static void Tell(Review? review, string what, DateOnly today, ProblemList problems)
    {
        if (review is not null && review.Day < today.AddYears(-1))
        {
            problems.Add(
                ProblemCode.OldReview,
                review.Place,
                $"{what} last checked on {review.Day:yyyy-MM-dd}, more than a year ago.",
                "Compare it with its sources again, then write the day.");
        }
    }
}
