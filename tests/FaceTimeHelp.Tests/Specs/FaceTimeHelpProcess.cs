using System.Diagnostics;

namespace FaceTimeHelp.Tests.Specs;

/// <summary>The real program, as it was built, in a home of its own.</summary>
internal sealed class FaceTimeHelpProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "facetimehelp.dll");

    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, string> environment;

    public FaceTimeHelpProcess()
    {
        // A temporary folder of its own too, so that nobody else's rehearsals are counted.
        Directory.CreateDirectory(Temp);
        environment = new() { ["FACETIMEHELP_HOME"] = folder.At("home"), ["TMPDIR"] = Temp, ["TMP"] = Temp, ["HOME"] = folder.Path };
    }

    public TemporaryFolder Folder => folder;

    public string Temp => folder.At("temp");

    public string Sessions => folder.At("home", "sessions");

    public IEnumerable<string> PracticeFolders => Directory.GetDirectories(Temp, "facetimehelp-practice-*");

    /// <summary>The shell's words for the program, for tests that need a shell around it.</summary>
    public static string InShell => $"dotnet '{Program}'";

    /// <summary>Runs it to its end with this input.</summary>
    public Task<Told> TypeAsync(string input, params string[] words) => FinishAsync(Start("dotnet", [Program, .. words]), input);

    /// <summary>Runs it without any input.</summary>
    public Task<Told> RunAsync(params string[] words) => TypeAsync("", words);

    /// <summary>Runs a shell line that starts it; skips the test where there is no such shell.</summary>
    public Task<Told> RunInShellAsync(string line, string input)
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "There is no bash.");
        return FinishAsync(Start("/bin/bash", ["-c", line]), input);
    }

    /// <summary>Starts it, types this, and waits until it has said these words.</summary>
    public async Task<Process> StartAsync(string input, string until, params string[] words)
    {
        var process = Start("dotnet", [Program, .. words]);
        await process.StandardInput.WriteAsync(input);
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await ReadAsync(process.StandardOutput, until);
        return process;
    }

    /// <summary>Starts it without any input, and waits until it has said these words on standard error.</summary>
    public async Task<Process> StartAsideAsync(string until, params string[] words)
    {
        var process = Start("dotnet", [Program, .. words]);
        process.StandardInput.Close();
        await ReadAsync(process.StandardError, until);
        return process;
    }

    /// <summary>Sends a Unix signal and waits for the end.</summary>
    public static async Task<Told> SignalAsync(Process process, string signal)
    {
        using (var kill = Process.Start("kill", ["-s", signal, process.Id.ToString()]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        return await EndOfAsync(process);
    }

    /// <summary>Waits for its end; what it has said and was read already is left out.</summary>
    public static async Task<Told> EndOfAsync(Process process)
    {
        using var limit = Limit();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new Told((ExitCode)process.ExitCode, (await output).ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
            process.Dispose();
        }
    }

    public void Dispose() => folder.Dispose();

    private static async Task<Told> FinishAsync(Process process, string input)
    {
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        return await EndOfAsync(process);
    }

    private static async Task ReadAsync(StreamReader reader, string until)
    {
        using var limit = Limit();
        while (await reader.ReadLineAsync(limit.Token) is { } line && !line.Contains(until, StringComparison.Ordinal))
        {
        }
    }

    private static CancellationTokenSource Limit()
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        return limit;
    }

    private Process Start(string command, IEnumerable<string> words)
    {
        var start = new ProcessStartInfo(command, words)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
