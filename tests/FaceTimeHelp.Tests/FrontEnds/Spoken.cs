using System.Text.RegularExpressions;
using FaceTimeHelp.Conversing;

namespace FaceTimeHelp.Tests.FrontEnds;

/// <summary>What was said in a conversation, without what a front end needs to be answered.</summary>
internal static partial class Spoken
{
    /// <summary>From the plain front end's output: without what was typed, numbered answers, questions the line of commands, and how it says goodbye.</summary>
    public static string In(string output, Conversation conversation)
    {
        var asked = conversation.Exchanges.Select(exchange => exchange.Card).Append(conversation.Card).SelectMany(Asking).ToHashSet();
        return Join(output.ReplaceLineEndings("\n").Split('\n').Skip(1).Where(line => !asked.Contains(line) && !Apparatus().IsMatch(line)));
    }

    /// <summary>From the wizard's sheet, which holds nothing else.</summary>
    public static string In(IEnumerable<string> sheet) => Join(sheet);

    private static IEnumerable<string> Asking(Card card) =>
    [
        // A card that only asks has its question as its title: that one is said.
        .. card.Question == card.Title ? (string[])[] : [card.Question],
        .. card.Choices.Select((choice, index) => $"{index + 1}: {choice.Label}"),
        card.Invitation ?? "",
    ];

    private static string Join(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => line.Trim()).Where(line => line.Length > 0));

    [GeneratedRegex(@"^((Press Enter to leave\. )?Or type: .*|A report sums up this case .*|Fix \d+ of (at most )?\d+\.|Looking( in .*)? …|Looked at .*|The look is over\."
        + @"|Waiting for the picture, .*|Still waiting, .*|> .*|You answered before: .*|Everything is saved\.|This was practice: .*|To see a report .*|facetimehelp report)$")]
    private static partial Regex Apparatus();
}
