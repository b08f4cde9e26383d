using FaceTimeHelp.Tui;
using Terminal.Gui.Input;

namespace FaceTimeHelp.Tests.Tui;

public class LeavingTests
{
    [Fact]
    public void Esc_asks_and_enter_leaves()
    {
        using var theatre = new Theatre(Script.Of(Script.Device));

        theatre.Press(Key.Esc);
        Assert.False(theatre.IsClosed);

        theatre.Press(Key.Enter);
        Assert.True(theatre.IsClosed);
        Assert.Equal(WayOut.Left, theatre.WayOut);
    }

    [Fact]
    public void Esc_twice_leaves()
    {
        using var theatre = new Theatre(Script.Of(Script.Device));

        theatre.Press(Key.Esc, Key.Esc);

        Assert.True(theatre.IsClosed);
        Assert.Equal(WayOut.Left, theatre.WayOut);
    }

    [Fact]
    public void Staying_brings_the_same_card_back()
    {
        using var theatre = new Theatre(Script.Of(Script.Device));
        var before = theatre.Screen;

        theatre.Press(Key.Esc, Key.D2);

        Assert.False(theatre.IsClosed);
        Assert.Equal(before, theatre.Screen);
    }

    [Fact]
    public void Ctrl_C_interrupts()
    {
        using var theatre = new Theatre(Script.Of(Script.Device));

        theatre.Type("half a wo");
        theatre.Press(Key.C.WithCtrl);

        Assert.True(theatre.IsClosed);
        Assert.Equal(WayOut.Interrupted, theatre.WayOut);
    }

    [Theory]
    [InlineData("Enter")]
    [InlineData("Esc")]
    public void The_last_card_is_closed(string key)
    {
        using var theatre = new Theatre(Script.Of(Script.End));

        theatre.Press(new Key(key));

        Assert.True(theatre.IsClosed);
        Assert.Equal(WayOut.Read, theatre.WayOut);
    }
}
