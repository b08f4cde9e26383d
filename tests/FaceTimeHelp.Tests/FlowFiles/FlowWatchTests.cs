using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Tests.Trying;

namespace FaceTimeHelp.Tests.FlowFiles;

public sealed class FlowWatchTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FlowWatch watch;

    public FlowWatchTests()
    {
        Save(Tea.Flow);
        watch = new FlowWatch(new FlowLibrary(folder.At("own"), new StillClock()), folder.At("tea.yaml"));
        watch.Read();
    }

    [Fact]
    public void What_was_not_saved_is_not_read_again() => Assert.Null(watch.ReadIfSaved());

    [Fact]
    public void What_was_saved_in_place_is_read_again_once()
    {
        Save(Tea.With("Tea is cold", "Tea is lukewarm"));

        Assert.Equal("Tea is lukewarm", TitleNow());
        Assert.Null(watch.ReadIfSaved());
    }

    [Fact]
    public void What_was_written_anew_and_renamed_is_read_again()
    {
        var beside = folder.Write("tea.yaml.new", Tea.With("Tea is cold", "Tea is lukewarm"));
        File.Move(beside, folder.At("tea.yaml"), overwrite: true);

        Assert.Equal("Tea is lukewarm", TitleNow());
    }

    [Fact]
    public void What_was_deleted_and_made_a_moment_later_is_read_again()
    {
        File.Delete(folder.At("tea.yaml"));
        Assert.IsType<FlowReading.Unreadable>(watch.ReadIfSaved());
        Assert.Null(watch.ReadIfSaved());

        Save(Tea.With("Tea is cold", "Tea is lukewarm"));
        Assert.Equal("Tea is lukewarm", TitleNow());
    }

    [Fact]
    public void A_flow_behind_a_link_is_read_again()
    {
        var link = folder.At("link.yaml");
        File.CreateSymbolicLink(link, folder.At("tea.yaml"));
        var linked = new FlowWatch(new FlowLibrary(folder.At("own"), new StillClock()), link);
        linked.Read();

        Save(Tea.With("Tea is cold", "Tea is lukewarm"));

        Assert.IsType<FlowReading.Walkable>(linked.ReadIfSaved());
    }

    [Fact]
    public void An_own_flow_that_is_gone_and_comes_back_is_read_again()
    {
        folder.Write("own/tea.yaml", Tea.Flow);
        var own = new FlowWatch(new FlowLibrary(folder.At("own"), new StillClock()), "tea");
        own.Read();

        File.Delete(folder.At("own", "tea.yaml"));
        Assert.IsType<FlowReading.Unreadable>(own.ReadIfSaved());
        Assert.Null(own.ReadIfSaved());
        folder.Write("own/tea.yaml", Tea.Flow);

        Assert.IsType<FlowReading.Walkable>(own.ReadIfSaved());
    }

    [Fact]
    public void A_flow_that_is_named_and_not_there_yet_is_waited_for()
    {
        Save(Tea.With("start: kettle", "use: cup\nstart: kettle"));
        Assert.IsType<FlowReading.Faulty>(watch.ReadIfSaved());

        folder.Write("cup.yaml", Tea.Flow.Replace("  cup: {", "  size: {", StringComparison.Ordinal).Replace("{ cup: big }", "{ size: big }", StringComparison.Ordinal));

        Assert.IsType<FlowReading.Walkable>(watch.ReadIfSaved());
    }

    public void Dispose() => folder.Dispose();

    private void Save(string flow) => folder.Write("tea.yaml", flow);

    private string TitleNow() => Assert.IsType<FlowReading.Walkable>(watch.ReadIfSaved()).Sound.Flow.Title;
}
