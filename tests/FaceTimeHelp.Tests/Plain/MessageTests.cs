using FaceTimeHelp.Sending;

namespace FaceTimeHelp.Tests.Plain;

/// <summary>The message for somebody else, line by line.</summary>
public sealed class MessageTests
{
    private const string Flow = """
        flow: ask-them
        title: Ask them
        reviewed: 2026-01-01
        start: ask
        steps:
          ask:
            title: Ask for a picture
            text: Ask for it.
            send: Hello! Could you open **Photos** and send it to me?
            answers:
              - { say: "Yes", go: done }
        ends:
          done: { outcome: solved, title: It is done. }
        """;

    [Fact]
    public async Task It_is_plain_text_and_a_file_is_offered()
    {
        using var computer = new Computer();

        var told = await computer.RunAsync(["m"], "fix", computer.Write("ask.yaml", Flow));

        told.Says("message (m)");
        told.Says("> m\nHello! Could you open Photos and send it to me?\n\nOr type: m file writes it into a file.\n");
    }

    [Fact]
    public async Task A_terminal_is_offered_a_QR_code_and_gets_it_black_on_white()
    {
        using var computer = new Computer { Window = new Room(80, 24, HasColour: true) };

        var told = await computer.RunAsync(["m", "m qr"], "fix", computer.Write("ask.yaml", Flow));

        told.Says("Or type: m file writes it into a file, m qr shows it as a QR code.\n");
        var code = QrCode.Of("Hello! Could you open Photos and send it to me?")!;
        var drawn = string.Concat(code.Draw(isInverted: false).Select(line => $"\e[30;47;107m{line}\e[0m\n"));
        told.Says($"> m qr\nA QR code of {code.Lines} lines follows. It is to be scanned from the screen; m reads the message in words instead.\n{drawn}End of the QR code. > \n");
    }

    [Fact]
    public async Task A_terminal_without_colours_gets_one_for_a_dark_screen_and_is_told_so()
    {
        using var computer = new Computer { Window = new Room(80, 24, HasColour: false) };

        var told = await computer.RunAsync(["m qr"], "fix", computer.Write("ask.yaml", Flow));

        var code = QrCode.Of("Hello! Could you open Photos and send it to me?")!;
        told.Says($"in words instead.\n{string.Join('\n', code.Draw(isInverted: true).Take(3))}  Drawn for a dark screen.\n");
    }

    [Fact]
    public async Task A_long_one_is_several_codes_and_each_says_how_to_get_the_next()
    {
        using var computer = new Computer { Window = new Room(80, 24, HasColour: true) };
        var flow = Flow.Replace("send it to me?", "send it to me? " + string.Concat(Enumerable.Repeat("Thank you! ", 8)), StringComparison.Ordinal);

        var told = await computer.RunAsync(["m qr", "m qr 2", "m qr 3", "m qr x"], "fix", computer.Write("ask.yaml", flow));

        told.Says("  Code 1 of 2\n");
        told.Says("  Next: m qr 2\n");
        told.Says("  Code 2 of 2\n");
        told.SaysNot("Next: m qr 3");
        told.Says("> m qr 3\nIn this window it is in 2 codes: type m qr 1 to m qr 2.\n");
        told.Says("> m qr x\nI did not understand");
    }

    [Fact]
    public async Task One_that_would_scroll_away_is_refused()
    {
        using var computer = new Computer { Window = new Room(80, 19, HasColour: true) };

        var told = await computer.RunAsync(["m qr"], "fix", computer.Write("ask.yaml", Flow));

        told.Says("> m qr\nThis window is too small for this message as a QR code: that takes 73 columns and 23 lines, and there is room for 80 and 18.");
    }

    [Fact]
    public async Task Without_a_terminal_there_is_no_QR_code()
    {
        using var computer = new Computer();

        var told = await computer.RunAsync(["m qr"], "fix", computer.Write("ask.yaml", Flow));

        told.Says("> m qr\nA QR code needs a terminal that can draw it. Type m file instead: that writes the message into a file.\n");
    }

    [Theory]
    [InlineData("m copy")]
    [InlineData("Message COPY")]
    public async Task A_terminal_is_offered_to_copy_it_and_gets_it_for_its_clipboard(string words)
    {
        using var computer = new Computer { TakesSequences = true };

        var told = await computer.RunAsync(["m", words], "fix", computer.Write("ask.yaml", Flow));

        told.Says("Or type: m file writes it into a file, m copy copies it.\n");
        var copying = ClipboardSequence.Copying("Hello! Could you open Photos and send it to me?");
        told.Says($"> {words}\n{copying}Copied, where your terminal allows that. If it is not on the clipboard, type m file.\n");
    }

    [Fact]
    public async Task Without_a_terminal_nothing_is_copied()
    {
        using var computer = new Computer();

        var told = await computer.RunAsync(["m copy"], "fix", computer.Write("ask.yaml", Flow));

        told.Says("> m copy\nCopying needs a terminal that can do it. Type m file instead: that writes the message into a file.\n");
        told.SaysNot("\e");
    }

    [Theory]
    [InlineData("m")]
    [InlineData("m file")]
    [InlineData("m copy")]
    [InlineData("m qr")]
    public async Task A_step_without_one_says_so(string words)
    {
        using var computer = new Computer();

        var told = await computer.FixAsync(words);

        told.Says($"> {words}\nThis step has no message for the other person.\n");
    }
}
