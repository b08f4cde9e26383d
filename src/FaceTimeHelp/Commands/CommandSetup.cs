using System.CommandLine;

namespace FaceTimeHelp.Commands;

/// <summary>What every command is made with.</summary>
internal static class CommandSetup
{
    extension(Command command)
    {
        /// <summary>An action that knows no token is left to itself where the program is interrupted.</summary>
        public void Run(Func<ParseResult, ExitCode> action) =>
            command.SetAction(async (parsed, cancellationToken) =>
                (int)await Task.Run(() => action(parsed), cancellationToken).WaitAsync(cancellationToken));

        public void Run(Func<ParseResult, CancellationToken, Task<ExitCode>> action) =>
            command.SetAction(async (parsed, cancellationToken) => (int)await action(parsed, cancellationToken));

        public void AddAll(params ReadOnlySpan<Option> options)
        {
            foreach (var option in options)
                command.Add(option);
        }
    }
}
