using System.Diagnostics;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;

namespace FaceTimeHelp.Tests.Specs;

/// <summary>A terminal of its own, by tmux; tests are skipped where that is missing.</summary>
internal sealed class TmuxTerminal : IDisposable
{
    /// <summary>The state of a terminal at a shell: the ordinary screen, no mouse, a cursor, the ordinary keypad and arrow keys.</summary>
    public const string AsBefore = "0 0 1 0 0";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();
    private int starts;

    public TmuxTerminal() => Installed.OrSkip("tmux");

    /// <summary>What is started: the program, or another one of these tests.</summary>
    public string Program { get; init; } = "facetimehelp";

    /// <summary>Environment variables for it, as a shell sets them.</summary>
    public string Variables { get; init; } = "";

    /// <summary>A server that is told to end may take a new session with it, so each start has a server of its own.</summary>
    private string Socket => folder.At($"tmux-{starts}");

    /// <summary>Starts the program on an empty screen; when it has ended, its exit code is shown.</summary>
    public async Task StartAsync(int columns, int rows, string words)
    {
        var script = folder.Write("start.sh", $"""
            cd '{folder.Path}'
            until [ -e bytes-{starts + 1} ]; do sleep 0.05; done
            trap 'true' HUP
            mkdir -p photos && cd photos
            unset DisableRealDriverIO NO_COLOR ACCESSIBLE
            export FACETIMEHELP_HOME='{folder.At("home")}' HOME='{folder.Path}'
            stty -a > ../before
            {Variables} dotnet '{Path.Combine(AppContext.BaseDirectory, Program)}.dll' {words} & echo $! > ../pid; fg > /dev/null
            code=$?
            echo $code > ../code
            stty -a > ../after
            echo "exit $code"
            sleep 600
            """);
        await TmuxAsync("kill-server");
        starts++;
        await TmuxAsync("-f", "/dev/null", "new-session", "-d", "-x", $"{columns}", "-y", $"{rows}", $"bash -m '{script}'", ";", "pipe-pane", $"cat > '{folder.At($"bytes-{starts}")}'");
    }

    /// <summary>Starts a shell at which commands can be typed; <c>facetimehelp</c> is one of them.</summary>
    public async Task StartShellAsync(int columns, int rows)
    {
        var script = folder.Write("shell.sh", $"""
            unset DisableRealDriverIO NO_COLOR ACCESSIBLE
            export FACETIMEHELP_HOME='{folder.At("home")}' HOME='{folder.Path}'
            cd
            PS1='ready> '
            facetimehelp() (echo $BASHPID > pid; exec dotnet '{Path.Combine(AppContext.BaseDirectory, Program)}.dll' "$@")
            stty -a > before
            """);
        await TmuxAsync("kill-server");
        starts++;
        await TmuxAsync("-f", "/dev/null", "new-session", "-d", "-x", $"{columns}", "-y", $"{rows}", $"bash --noprofile --rcfile '{script}' -i");
        await SeesAsync("ready>");
    }

    /// <summary>Makes the window as large as this.</summary>
    public Task ResizesAsync(int columns, int rows) => TmuxAsync("resize-window", "-x", $"{columns}", "-y", $"{rows}");

    /// <summary>Closes the window while the program runs in it, and waits for the program's exit code.</summary>
    public async Task<string> ClosesAsync()
    {
        await TmuxAsync("kill-server");
        var code = folder.At("code");
        for (var watch = Stopwatch.StartNew(); !File.Exists(code) || new FileInfo(code).Length == 0; await Task.Delay(50, TestContext.Current.CancellationToken))
            Assert.True(watch.Elapsed < Patience, "The program outlived its window.");
        return (await File.ReadAllTextAsync(code)).Trim();
    }

    /// <summary>All that came to this terminal since the program was started.</summary>
    public async Task<TerminalBytes> BytesAsync() => new(await File.ReadAllTextAsync(folder.At($"bytes-{starts}")));

    /// <summary>A file that something has written where the tests' shell began.</summary>
    public Task<string> ReadsAsync(string name) => File.ReadAllTextAsync(folder.At(name));

    /// <summary>Writes a file where the program was, or will be, started.</summary>
    public void Writes(string name, string text) => folder.Write(Path.Combine("photos", name), text);

    /// <summary>Reads a file that is there.</summary>
    public string Reads(string name) => File.ReadAllText(folder.At("photos", name));

    /// <summary>Lets a FaceTime picture arrive there.</summary>
    public void Receives(string stem) => PictureMaker.WriteLivePhoto(folder.At("photos"), stem, LivePhotoToMake.FaceTime("1", new FaceTimeLens("iPhone 16 Pro", Camera.Front), DateTimeOffset.UtcNow));

    public Task TypesAsync(params string[] keys) => TmuxAsync(["send-keys", .. keys]);

    /// <summary>Sees each question, and types its answer.</summary>
    public async Task AnswersAsync(params (string Question, string[] Keys)[] answers)
    {
        foreach (var (question, keys) in answers)
        {
            await SeesAsync(question);
            await TypesAsync(keys);
        }
    }

    /// <summary>Presses and releases the left mouse button where the screen holds these words.</summary>
    public async Task ClicksAsync(string words)
    {
        await SeesAsync(words);
        var lines = (await TmuxAsync("capture-pane", "-p")).Split('\n');
        var row = Array.FindIndex(lines, line => line.Contains(words, StringComparison.Ordinal));
        var place = $"0;{lines[row].IndexOf(words, StringComparison.Ordinal) + 1};{row + 1}";
        await TmuxAsync("send-keys", "-l", $"\e[<{place}M\e[<{place}m");
    }

    /// <summary>Waits until the screen holds these words.</summary>
    public Task SeesAsync(string words) => SeesAsync(words, screen => screen.Contains(words, StringComparison.Ordinal));

    /// <summary>Waits until the screen holds these words no more.</summary>
    public Task SeesNotAsync(string words) => SeesAsync("not " + words, screen => !screen.Contains(words, StringComparison.Ordinal));

    public async Task SignalsAsync(string signal)
    {
        using var kill = Process.Start("kill", ["-s", signal, (await File.ReadAllTextAsync(folder.At("pid"))).Trim()]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Whether the terminal's line discipline is the <c>same</c> as before the program ran; else both.</summary>
    public async Task<string> ModesAsync()
    {
        var before = await File.ReadAllTextAsync(folder.At("before"));
        var after = await File.ReadAllTextAsync(folder.At("after"));
        return before == after ? "same" : before + after;
    }

    /// <summary>What tmux knows of its screen, in its format language.</summary>
    public async Task<string> AskAsync(string format) => (await TmuxAsync("display-message", "-p", format)).Trim();

    /// <summary>Its modes, one flag each; <see cref="AsBefore"/> where nothing has changed them.</summary>
    public Task<string> StateAsync() => AskAsync("#{alternate_on} #{mouse_any_flag} #{cursor_flag} #{keypad_flag} #{keypad_cursor_flag}");

    public void Dispose()
    {
        TmuxAsync("kill-server").Wait(Patience);
        Assert.True(SpinWait.SpinUntil(IsGone, Patience), "Something that ran in the terminal goes on writing.");
    }

    /// <summary>What ran in a window may need a moment to end when that is gone.</summary>
    private bool IsGone()
    {
        try
        {
            folder.Dispose();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private async Task SeesAsync(string what, Func<string, bool> isSeen)
    {
        var watch = Stopwatch.StartNew();
        for (var screen = "\0"; screen == "\0" || !isSeen(screen); await Task.Delay(50, TestContext.Current.CancellationToken))
        {
            screen = await TmuxAsync("capture-pane", "-p");
            Assert.True(watch.Elapsed < Patience, $"The screen never said \"{what}\":\n{screen}");
        }
    }

    private async Task<string> TmuxAsync(params string[] words)
    {
        var start = new ProcessStartInfo("tmux", ["-S", Socket, .. words]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var tmux = Process.Start(start)!;
        var output = tmux.StandardOutput.ReadToEndAsync();
        var error = tmux.StandardError.ReadToEndAsync();
        await tmux.WaitForExitAsync();
        await error;
        return await output;
    }
}
