using FaceTimeHelp.Cases;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Plain;
using FaceTimeHelp.Scenes;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Tests.FlowFiles;

/// <summary>
/// Goes everywhere, and back again: a way is not gone twice. Where a walk stands is its position, and whether this rung has
/// changed anything, for that decides whether a test picture is due.
/// </summary>
internal sealed class Tour(Case current)
{
    private readonly SortedSet<string> given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> ways = [];
    private readonly HashSet<string> ends = [];
    private readonly HashSet<string> messages = [];

    public IEnumerable<string> Given => given;

    /// <summary>What may be sent to somebody: each step's own message, and what a helper who is elsewhere passes on.</summary>
    public IEnumerable<string> Messages => messages;

    public void Go()
    {
        var here = Here();
        ways[here] = [];
        CheckCard();
        if (current.Walk.Prompt is EndPrompt)
            ends.Add(here);
        foreach (var move in Moves())
            Follow(here, move);
    }

    /// <summary>The places from which no end can be reached.</summary>
    public IEnumerable<string> LeadingNowhere()
    {
        HashSet<string> good = [.. ends];
        while (ways.Where(way => !good.Contains(way.Key) && way.Value.Overlaps(good)).Select(way => way.Key).ToList() is { Count: > 0 } more)
            good.UnionWith(more);
        return ways.Keys.Where(place => !good.Contains(place));
    }

    private void Follow(string from, Move move)
    {
        Assert.True(current.Walk.Try(move), $"{move} from {from}");
        ways[from].Add(Here());
        if (!ways.ContainsKey(Here()))
            Go();
        Assert.True(current.Walk.Try(new WentBack()));
    }

    private IEnumerable<Move> Moves()
    {
        if (current.Walk.Prompt is not StepPrompt { Step: var step })
            yield break;

        foreach (var answer in step.Answers)
        {
            given.Add($"{step.Id} > {answer.Id}");
            yield return new Answered(step.Id, answer.Id);
        }

        if (current.Walk.CanSkip)
            yield return new Skipped(step.Id);
    }

    private string Here()
    {
        var position = current.Walk.Position;
        return $"{position}: {current.Walk.Path.Reverse().TakeWhile(visit => IsOnThisRung(visit, position)).Any(Changed)}";
    }

    private bool Changed(Visit visit) =>
        visit.Move is Answered answered && ((AskingStep)current.Walk.Flow.Find(visit.At.Step)!).Said.Any(said => said.Id == answered.Answer && said is { Changed: true, Go: ToNext });

    private static bool IsOnThisRung(Visit visit, Position now) =>
        now.Rung is { } rung && visit.At.Rung is { } at && at.IsOnSameRungAs(rung);

    private void CheckCard()
    {
        var card = CaseCards.Prompt(current);
        Assert.NotEqual("", card.Title.Trim());
        Assert.True(card.IsLast || !card.Choices.IsEmpty || card.Invitation is not null, card.Name);
        Assert.True(card.IsLast || card.Question.Length > 0, card.Name);
        using var output = new StringWriter();
        var cards = new CardWriter(new PrintableWriter(output));
        cards.Write(card, banner: null);
        cards.WriteAnswers(card);
        output.WriteLine(PlainText.Of(card.Why ?? ""));
        output.WriteLine(PlainText.Of(card.Message ?? ""));
        messages.UnionWith(new[] { card.Message, RemoteHelp.Of(card, current.Walk.Prompt).Message }.OfType<string>());
        Assert.DoesNotMatch(@"[*`#\[\]\uFFFD]|(?<!\w)_|_(?!\w)|<\w", output.ToString());
    }
}
