using System.CommandLine;
using System.CommandLine.Parsing;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Commands;

/// <summary><c>--wait DURATION</c>: how long to wait for a new picture; null to look once.</summary>
internal sealed class WaitOption : Option<TimeSpan?>
{
    public WaitOption()
        : base("--wait")
    {
        Description = "Wait this long for a new FaceTime picture to arrive: 90s, 5m, 2m30s, 1h.";
        HelpName = "DURATION";
        CustomParser = Parse;
    }

    private static TimeSpan? Parse(ArgumentResult result)
    {
        var written = result.Tokens.Single().Value;
        if (Duration.TryParse(written) is { } time)
            return time;

        result.AddError($"`{written}` is not a length of time. Write it like 90s, 5m, 2m30s or 1h, up to {Duration.Longest.TotalHours}h.");
        return null;
    }
}
