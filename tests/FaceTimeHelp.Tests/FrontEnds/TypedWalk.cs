using System.Globalization;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Transcripts;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Photos.Verdicts;
using FaceTimeHelp.Scenes;

namespace FaceTimeHelp.Tests.FrontEnds;

/// <summary>A walk through a flow as a person types it: by the numbers of the answers, and by words where there is none.</summary>
internal sealed class TypedWalk(SoundFlow sound, Transcript walk)
{
    private readonly List<string> typed = [];

    /// <summary>The scene that the walk begins with; each time a new one.</summary>
    public Scene Begin() => new WalkScene(new Case(new Walk(sound, GivenFacts.In(sound.Flow, [.. walk.Facts.Select(fact => fact.Given)])), new AgreedPhotos(Agreed), recorder: null, new StillClock()));

    /// <summary>What is typed, the last answer twice: it is taken back once.</summary>
    public async Task<IReadOnlyList<string>> TypeAsync()
    {
        var conversation = new Conversation(Begin());
        foreach (var line in walk.Answers)
            await TypeAsync(line, conversation);
        if (walk.Answers is [.., var last])
        {
            await GiveAsync("<", conversation);
            await TypeAsync(last, conversation);
        }

        return typed;
    }

    private List<Verdict> Agreed => [.. walk.Answers.Select(line => Verdict.All.FirstOrDefault(verdict => verdict.Word == line.Answer)).OfType<Verdict>().DefaultIfEmpty(Verdict.All[0])];

    private async Task TypeAsync(TranscriptAnswer line, Conversation conversation)
    {
        if (Verdict.All.Any(verdict => verdict.Word == line.Answer))
            await GiveAsync(NumberOf(CaseCards.LookId, conversation.Card)!, conversation);
        if (conversation.Card.Name == line.Asked && TypedFor(line, conversation) is { } words)
            await GiveAsync(words, conversation);
    }

    /// <summary>Null where a look has already given the answer.</summary>
    private static string? TypedFor(TranscriptAnswer line, Conversation conversation) => line.Answer switch
    {
        TranscriptAnswer.Back or TranscriptAnswer.Skip => line.Answer,
        TranscriptAnswer.LookUp => NumberOf(CaseCards.HowId, conversation.Card),
        var verdict when Verdict.All.Any(known => known.Word == verdict) => NumberOf(verdict, conversation.Card),
        var words => conversation.UnderstandWritten(words) is Meant(var choice) ? NumberOf(choice.Id, conversation.Card) ?? words : throw new InvalidOperationException($"{line} does not fit {conversation.Card}."),
    };

    private static string? NumberOf(string id, Card card) =>
        card.Choices.ToList().FindIndex(choice => choice.Id == id) is >= 0 and var index ? (index + 1).ToString(CultureInfo.InvariantCulture) : null;

    private async Task GiveAsync(string words, Conversation conversation)
    {
        typed.Add(words);
        switch (words)
        {
            case "<":
                Assert.True(conversation.Back());
                break;
            case "!":
                Assert.True(conversation.Skip());
                break;
            default:
                await conversation.AnswerAsync(Assert.IsType<Meant>(conversation.Understand(words)).Choice, new Silence(), TestContext.Current.CancellationToken);
                break;
        }
    }
}
