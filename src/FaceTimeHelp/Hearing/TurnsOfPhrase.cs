using System.Collections.Frozen;

namespace FaceTimeHelp.Hearing;

/// <summary>
/// Turns of phrase, each with the word or two that it comes to, as people type them; written as <see cref="Flows.Steps.Phrase.Bare"/>
/// leaves them: small letters, no apostrophes.
/// </summary>
internal static class TurnsOfPhrase
{
    /// <summary>Stands for not knowing; no other word comes to it.</summary>
    private const string NotKnown = "notknown";

    /// <summary>By their first word; of several that begin alike the longest comes first.</summary>
    private static readonly FrozenDictionary<string, Turn[]> Turns = All().GroupBy(turn => turn.Said[0])
        .ToFrozenDictionary(turns => turns.Key, turns => turns.OrderByDescending(turn => turn.Said.Length).ToArray());

    /// <summary>The words in the same order, each turn of phrase replaced.</summary>
    public static IEnumerable<string> Replaced(string[] words)
    {
        for (var place = 0; place < words.Length;)
        {
            var turn = TurnAt(words.AsSpan(place));
            foreach (var word in turn?.Meant ?? [words[place]])
                yield return word;
            place += turn?.Said.Length ?? 1;
        }
    }

    private static Turn? TurnAt(ReadOnlySpan<string> words)
    {
        foreach (var turn in Turns.GetValueOrDefault(words[0], []))
        {
            if (words.StartsWith(turn.Said))
                return turn;
        }

        return null;
    }

    private static IEnumerable<Turn> All() =>
    [
        .. Saying(
            NotKnown,
            "dont know", "do not know", "dunno", "idk", "no idea", "no clue",
            "not sure", "unsure", "not certain", "not known", "unknown"),
        .. Saying(
            "stop",
            "dont let", "do not let", "never let", "to not let", "not to let",
            "dont allow", "do not allow", "rather not", "make it stop"),
        .. Saying(
            "not want",
            "dont want", "do not want", "dont wanna", "dont like", "do not like", "dont like it when",
            "hate", "hate it when", "rather they didnt", "rather they couldnt", "rather people didnt"),
        .. Saying(
            "not",
            "cannot", "cant", "can not", "couldnt", "unable", "unable to",
            "not able", "isnt able", "arent able", "not possible", "impossible"),
        .. Saying("not", "not let", "wont let", "doesnt let", "didnt let", "wouldnt let", "not allow", "wont allow", "doesnt allow"),
        .. Saying("person not", "nobody", "no one", "noone"),
        .. Saying(
            "not work",
            "does nothing", "doing nothing", "did nothing", "nothing happens", "nothing happened",
            "doesnt do anything", "not do anything", "wont do anything", "doesnt respond", "not responding"),
        .. Saying(
            "gone",
            "nowhere to be found", "nowhere to be seen", "not anywhere", "isnt anywhere", "arent anywhere",
            "went away", "goes away", "into thin air"),
        .. Saying(
            "show",
            "turn up", "turns up", "turned up", "come up", "comes up", "came up", "coming up",
            "come out", "comes out", "came out", "pops up"),
        .. Saying("go", "end up", "ends up", "ended up"),
        .. Saying("message", "pop up"),
        .. Switching(),
        .. Saying("turn on", "enable", "enabling", "activate"),
        .. Saying("turn off", "disable", "disabling", "deactivate"),
        .. Saying("off", "disabled", "deactivated", "inactive"),
        .. Saying("", "on my", "on the", "on facetime", "on ft", "sort of", "kind of"),
        .. Saying("other people", "others"),
        .. Saying("grey", "see through", "washed out", "blanked out"),
        .. Saying("arrive", "come through", "came through", "comes through"),
        .. Saying("there", "here"),
        .. Saying(
            "take photo",
            "make a photo", "make photo", "make photos", "make a picture", "make pictures",
            "made a photo", "made a picture", "made photos"),
    ];

    /// <summary>What people do to a switch: they turn on, or turn it on.</summary>
    private static IEnumerable<Turn> Switching() =>
        from verb in (string[])["turn", "turns", "turned", "turning", "switch", "switched", "switching", "put"]
        from what in (string[])["", "it", "this", "that", "them"]
        from way in (string[])["on", "off"]
        select new Turn(Words($"{verb} {what} {way}"), ["turn", way]);

    private static IEnumerable<Turn> Saying(string meant, params IEnumerable<string> said) =>
        said.Select(turn => new Turn(Words(turn), Words(meant)));

    private static string[] Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private sealed record Turn(string[] Said, string[] Meant);
}
