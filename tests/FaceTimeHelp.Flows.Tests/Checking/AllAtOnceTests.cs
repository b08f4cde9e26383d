using FaceTimeHelp.Flows.Problems;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Checking;

public sealed class AllAtOnceTests
{
    [Fact]
    public void Every_kind_of_mistake_in_one_text_is_told_at_once_in_order_of_place() => Assert.Equal(
        [
            (ProblemCode.UnknownKey, 3),
            (ProblemCode.DuplicateKey, 5),
            (ProblemCode.UnknownFact, 14),
            (ProblemCode.NoText, 17),
            (ProblemCode.UnknownTarget, 22),
            (ProblemCode.MissingPart, 23),
            (ProblemCode.VerdictNotCovered, 24),
            (ProblemCode.Unreachable, 28),
            (ProblemCode.NoWayToAnEnd, 29),
        ],
        ProblemsOf("""
            flow: everything
            title: Everything
            revewed: 2026-11-23
            start: a
            start: b
            facts:
              my_device: { ask: Which device?, one_of: { iphone: iPhone, mac: Mac } }
            steps:
              a:
                title: A
                do:
                  - when: { my_device: mac }
                    text: A Mac.
                  - when: { my_devcie: iphone }
                    text: An iPhone.
                answers: [{ say: To B, go: b }, { say: To C, go: c }, { say: To the scan, go: scan }]
              b: { title: B, do: [{ when: { my_device: mac }, text: Mac }], answers: [{ say: Round, go: round }, { say: Out, go: out }] }
              c:
                title: C
                answers:
                  - say: Out
                    go: outt
                  - say: Nowhere
              scan:
                title: Scan
                scan: since-baseline
                answers: [{ verdict: appeared, go: out }]
              lost: { title: Lost, answers: [{ say: Out, go: out }] }
              round: { title: Round, answers: [{ say: Again, go: round }] }
            ends:
              out: { outcome: solved, title: Out. }
            """).Select(problem => (problem.Code, problem.Place.Line)));
}
