using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Tells texts that hold control characters, which could move a terminal's cursor or change its colours.</summary>
internal static class ForbiddenCharacters
{
    public static void Tell(Node node, ProblemList problems)
    {
        switch (node)
        {
            case ScalarNode scalar:
                TellIn(scalar, problems);
                break;
            case ListNode list:
                foreach (var item in list.Items)
                    Tell(item, problems);
                break;
            case MapNode map:
                foreach (var entry in map.Entries)
                {
                    TellIn(entry.Key, problems);
                    Tell(entry.Value, problems);
                }

                break;
        }
    }

    private static void TellIn(ScalarNode scalar, ProblemList problems)
    {
        var found = scalar.Text.FirstOrDefault(sign => char.IsControl(sign) && sign != '\n');
        if (found != default)
            problems.Add(ProblemCode.ControlCharacter, scalar.Place, $"This text holds the control character U+{(int)found:X4}, which could upset a terminal.", "Take it out.");
    }
}
