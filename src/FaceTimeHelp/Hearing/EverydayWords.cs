using System.Collections.Frozen;

namespace FaceTimeHelp.Hearing;

/// <summary>
/// English as people type it: which words say nothing, which say the same, and which turns of phrase stand for a word or two. All of it is
/// written as <see cref="Flows.Steps.Phrase.Bare"/> leaves it: small letters, no apostrophes.
/// </summary>
internal static class EverydayWords
{
    /// <summary>What a phrase is not told apart by.</summary>
    public static FrozenSet<string> Fillers { get; } = Words(
        """
        a an the some this that these those it its i im ive id u you my s t is are am was were be been being do does did have has had get got
        to of at for from by and or but so can could able up any more anymore well just really very think please pls thanks hi hey hello um uh
        """).ToFrozenSet();

    /// <summary>Turns of phrase and what they come to; the first that fits is taken.</summary>
    public static (string Turn, string Words)[] Turns { get; } =
    [
        ("dont know", NotKnown), ("do not know", NotKnown), ("dunno", NotKnown), ("idk", NotKnown), ("no idea", NotKnown), ("no clue", NotKnown),
        ("not sure", NotKnown), ("unsure", NotKnown), ("not certain", NotKnown), ("not known", NotKnown), ("unknown", NotKnown),
        ("cannot", "not"), ("cant", "not"), ("couldnt", "not"), ("unable", "not"), ("nobody", "person not"), ("no one", "person not"),
    ];

    /// <summary>Words that say the same, each with the one that stands for all of them.</summary>
    public static FrozenDictionary<string, string> Alike { get; } = new[]
    {
        Group(Gist.Denial, "isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt wont wouldnt no nope nah nothing never without"),
        Group("none", "neither"),
        Group("yes", "yeah yep yup"),
        Group("photo", "pic picture image shot foto photograph snapshot"),
        Group("person", "people ppl someone somebody anyone anybody everyone everybody others they them their she her he him"),
        Group("person", "family friend wife husband girlfriend boyfriend mom mum mother dad father parent sister brother son daughter kid child children"),
        Group("person", "grandma grandpa grandmother grandfather grandson granddaughter aunt uncle cousin boy girl man woman guy ex colleague caller"),
        Group("press", "tap push click"),
        Group("take", "took taken taking"),
        Group("go", "gone went goes going"),
        Group("find", "found locate"),
        Group("see", "seen saw"),
        Group("show", "shown"),
        Group("where", "wheres"),
        Group("grey", "gray"),
    }.SelectMany(group => group).ToFrozenDictionary();

    /// <summary>Stands for not knowing; no other word comes to it.</summary>
    private const string NotKnown = "notknown";

    private static IEnumerable<KeyValuePair<string, string>> Group(string all, string words) => Words(words).Select(word => KeyValuePair.Create(word, all));

    private static string[] Words(string words) => words.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
