using System.Collections.Frozen;

namespace FaceTimeHelp.Hearing;

/// <summary>
/// English as people type it: which words say nothing, and which say the same. All of it is written as
/// <see cref="Flows.Steps.Phrase.Bare"/> leaves it: small letters, no apostrophes.
/// </summary>
internal static class EverydayWords
{
    /// <summary>What a phrase is not told apart by.</summary>
    public static FrozenSet<string> Fillers { get; } = Words(
        """
        a an the some this that these those it its i im ive id u you your ur my s t is are am was were be been being do does
        did have has had having get got getting to of at for from by and or but so can could able up any more anymore well
        just really very think please pls plz thanks thank hi hey hello um uh lol omg ugh dear sir madam regards kindly sorry
        bother simply actually basically literally quite even ever also r da ov during while whilst when whenever then if
        because cuz coz since tho though
        """).ToFrozenSet();

    /// <summary>Words that say the same, each with the one that stands for all of them; by their stems.</summary>
    public static FrozenDictionary<string, string> Alike { get; } = new[]
    {
        Group(
            Gist.Denial,
            "isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt wont wouldnt no nope nah nothing never without aint"),
        Group("none", "neither"),
        Group("yes", "yeah yep yup"),
        Group("photo", "pic picture image shot foto photograph snapshot snap piccy pix selfie"),
        Group("person", "people ppl someone somebody anyone anybody everyone everybody they them their theirs she her hers he him his"),
        Group(
            "person",
            """
            family friend wife husband hubby girlfriend gf boyfriend bf partner mom mum mummy mam mother dad daddy father
            parent sister sis brother bro son daughter kid child children baby
            """),
        Group(
            "person",
            """
            grandma granny gran nan nana grandpa grandad granddad grandmother grandfather grandson granddaughter grandchild
            grandchildren grandkid nephew niece aunt auntie uncle cousin relative
            """),
        Group("person", "boy girl man woman guy ex colleague caller mate m8 buddy pal bestie neighbor neighbour stranger party"),
        Group("press", "tap push click touch hit"),
        Group("take", "took taken taking capture"),
        Group("go", "went goes going"),
        Group("gone", "missing vanish disappear lost lose nowhere"),
        Group("find", "found locate"),
        Group("search", "look"),
        Group("see", "seen saw"),
        Group("show", "shown appear display visible"),
        Group("say", "said tell told"),
        Group("icon", "symbol"),
        Group("message", "popup notice notification alert warning"),
        Group("save", "store kept"),
        Group("stop", "prevent forbid block prohibit ban"),
        Group("allow", "let permit"),
        Group("gather", "collect combine"),
        Group("organise", "organize sort"),
        Group("colour", "color"),
        Group("grey", "gray faded dim dull pale transparent"),
        Group("both", "two"),
        Group("on", "enabled activated"),
        Group("need", "must gotta"),
        Group("want", "wanna"),
        Group("facetime", "ft"),
    }.SelectMany(group => group).ToFrozenDictionary();

    private static IEnumerable<KeyValuePair<string, string>> Group(string all, string words) =>
        Words(words).Select(word => KeyValuePair.Create(Stem.Of(word), Stem.Of(all)));

    private static string[] Words(string words) => words.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
