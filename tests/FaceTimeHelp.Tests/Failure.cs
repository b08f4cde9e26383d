namespace FaceTimeHelp.Tests;

/// <summary>What a person is told where the program cannot do what was asked for.</summary>
internal static class Failure
{
    extension(Task<Told> run)
    {
        public async Task<(ExitCode ExitCode, string Message)> FailureAsync()
        {
            var error = await Assert.ThrowsAsync<UserError>(() => run);
            return (error.ExitCode, error.Message);
        }
    }
}
