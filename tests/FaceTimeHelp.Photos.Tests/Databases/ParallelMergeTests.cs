using FaceTimeHelp.Photos.Databases;

namespace FaceTimeHelp.Photos.Tests.Databases;

public sealed class ParallelMergeTests
{
    [Fact]
    public void All_that_all_sequences_hold_comes_once() =>
        Assert.Equal(Enumerable.Range(0, 3000), ParallelMerge.Merge([Enumerable.Range(0, 1000), Enumerable.Range(1000, 1500), [], Enumerable.Range(2500, 500)]).Order());

    [Fact]
    public void What_one_of_them_throws_is_thrown_when_the_others_have_ended()
    {
        var seen = new List<int>();
        var broken = Enumerable.Range(0, 1).Select<int, int>(_ => throw new InvalidDataException());

        Assert.Throws<InvalidDataException>(() =>
        {
            foreach (var number in ParallelMerge.Merge([Enumerable.Range(0, 2000), broken]))
                seen.Add(number);
        });

        Assert.Equal(Enumerable.Range(0, 2000), seen.Order());
    }

    [Fact]
    public void Who_stops_before_the_end_stops_them_all()
    {
        var ended = 0;

        Assert.NotEmpty(ParallelMerge.Merge([Endless(), Endless()]).Take(5).ToList());

        Assert.Equal(2, ended);

        IEnumerable<int> Endless()
        {
            try
            {
                while (true)
                    yield return 1;
            }
            finally
            {
                Interlocked.Increment(ref ended);
            }
        }
    }
}
