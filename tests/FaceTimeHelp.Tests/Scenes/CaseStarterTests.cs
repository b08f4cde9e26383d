using FaceTimeHelp.Cases;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Scenes;

namespace FaceTimeHelp.Tests.Scenes;

public sealed class CaseStarterTests : IDisposable
{
    private readonly Computer computer = new();

    [Fact]
    public async Task Without_a_photo_store_the_program_asks_where_it_may_look()
    {
        var told = await computer.RunAsync(["Look in a folder that I name", "", "/no/such/folder", $"\"{computer.Photos}\"", "2", "q"], "fix");

        told.Says("Where may I look?\n");
        told.Says("There is no folder or file at '/no/such/folder', or you may not see it.");
        told.Says("What goes wrong?\n");
        Assert.Contains($"\"photos\":[\"{computer.Photos}\"]", computer.JournalLines[0]);
    }

    [Fact]
    public async Task From_the_folder_one_can_go_back_and_look_by_eye()
    {
        var told = await computer.RunAsync(["Look in a folder that I name", "<", "myself", "2", "mac", "1", "1", "mac", "1", "1", "1", "I look for it myself now"], "fix");

        told.Says("This computer cannot see your photos, so please look for the picture yourself.\n");
        told.Says("Is the test picture there?\n");
    }

    [Fact]
    public async Task An_unknown_fact_is_told_with_those_there_are()
    {
        var error = await Assert.ThrowsAsync<UserError>(() => computer.RunAsync([], "fix", "--photos", computer.Photos, "--fact", "device=mac"));

        Assert.Equal("This flow has no fact `device`; it has `call`, `my_device`, `my_version`, `their_device`, `their_version`, `with_others`, `wanted_on`.", error.Message);
        Assert.Equal(ExitCode.WrongUsage, error.ExitCode);
    }

    [Fact]
    public async Task A_fact_with_a_wrong_value_is_told_with_what_it_can_be()
    {
        var error = await Assert.ThrowsAsync<UserError>(() => computer.RunAsync([], "fix", "--photos", computer.Photos, "--fact", "my_device=android"));

        Assert.Equal("`my_device` cannot be `android`. It is one of `iphone`, `ipad`, `ipod`, `mac`.", error.Message);
    }

    [Fact]
    public async Task A_wrong_fact_is_told_before_any_photo_is_looked_for()
    {
        var error = await Assert.ThrowsAsync<UserError>(() => computer.RunAsync([], "fix", "--photos", "/no/such/folder", "--fact", "my_device=android"));

        Assert.StartsWith("`my_device` cannot be `android`.", error.Message);
    }

    [Fact]
    public async Task A_folder_that_vanishes_after_it_was_named_is_told_and_the_question_stays()
    {
        using var reception = new CaseStarter(new CaseOpener(computer.Archive, computer.Flows, new StillClock()), new CaseRequest(new NewCase(computer.Flows.Find(FlowLibrary.Default), [])), computer.Finder, new StillClock());
        var conversation = new Conversation(new FolderScene(reception, await reception.StartAsync(new Silence(), TestContext.Current.CancellationToken)));
        var named = Assert.IsType<Meant>(conversation.Understand(computer.Photos));
        Directory.Delete(computer.Photos);

        await conversation.AnswerAsync(named.Choice, new Silence(), TestContext.Current.CancellationToken);

        Assert.Equal("folder", conversation.Card.Name);
        Assert.StartsWith($"There is no folder or file at '{computer.Photos}'", Assert.Single(conversation.Exchanges[^1].Results));
    }

    [Fact]
    public async Task A_flow_with_problems_is_refused_with_the_first_of_them()
    {
        var path = computer.Write("broken.yaml", "flow: broken\ntitle: Broken\nstart: here\nsteps:\n  here:\n    ask: Well?\n    answers:\n      - { say: Yes, go: nowhere }\n      - { say: No, go: elsewhere }\nends:\n  done: { outcome: solved, title: Done }\n");

        var error = await Assert.ThrowsAsync<UserError>(() => computer.RunAsync([], "fix", path));

        Assert.StartsWith($"{path} cannot be used: line ", error.Message);
        Assert.EndsWith($"`facetimehelp flow check {path}` shows all 3 problems.", error.Message);
    }

    public void Dispose() => computer.Dispose();
}
