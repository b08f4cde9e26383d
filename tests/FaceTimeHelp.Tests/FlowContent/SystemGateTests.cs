using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Tests.FlowContent;

/// <summary>Who is stopped by the age of a system, who is let through, and who is shown Screen Time.</summary>
public sealed class SystemGateTests
{
    [Theory]
    [InlineData("iphone", "10.3", "came with iOS 11")]
    [InlineData("iphone", "11", "12.1.4 fixed a security flaw")]
    [InlineData("ipad", "12", "missing in iOS 12.0")]
    [InlineData("ipod", "12.1", "missing in iOS 12.0")]
    [InlineData("iphone", "12.1.3", "12.1.4 fixed a security flaw")]
    [InlineData("iphone", "12.1.4", null)]
    [InlineData("iphone", "12.5.7", null)]
    [InlineData("ipad", "26", null)]
    [InlineData("iphone", CaseOf.Unknown, null)]
    [InlineData("mac", "10.12", "came with macOS 10.13")]
    [InlineData("mac", "10.13", "extra update for macOS 10.14.3")]
    [InlineData("mac", "10.14.2", "extra update for macOS 10.14.3")]
    [InlineData("mac", "10.14.3", "extra update for macOS 10.14.3")]
    [InlineData("mac", "10.14.4", null)]
    [InlineData("mac", "12", null)]
    [InlineData("mac", CaseOf.Unknown, null)]
    public void A_system_that_is_too_old_is_told_to_either_person(string device, string version, string? told)
    {
        foreach (var person in CaseOf.BothPeople)
        {
            var found = CaseOf.Shown($"old-system-{person}", person, device, version);

            Assert.Equal(told is null, found is Passage);
            Assert.Contains(told ?? "", (found as Wording)?.Text ?? "", StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("iphone", "12", "too-old")]
    [InlineData("ipad", "11", "too-old")]
    [InlineData("mac", "10.13.6", "too-old")]
    [InlineData("mac", "10.14.2", "too-old")]
    [InlineData("mac", "10.14.3", null)]
    public void A_system_that_finds_no_update_is_too_old_unless_it_must_have_its_extra_update(string device, string version, string? end)
    {
        foreach (var person in CaseOf.BothPeople)
        {
            var way = (Passage)CaseOf.Shown($"no-update-{person}", person, device, version);

            Assert.Equal(end is null ? null : $"{end}-{person}", (way.Go as ToStep)?.Step.Value);
        }
    }

    [Theory]
    [InlineData("iphone", "11", null)]
    [InlineData("iphone", "12.5.7", "**Settings > Screen Time > Content & Privacy Restrictions**")]
    [InlineData("ipad", "26", "**Settings > Screen Time > Content & Privacy Restrictions**")]
    [InlineData("ipod", CaseOf.Unknown, "**Settings > Screen Time > Content & Privacy Restrictions**")]
    [InlineData("mac", "10.14", null)]
    [InlineData("mac", "10.15", "1. Open **Apple menu > System Preferences > Screen Time**.")]
    [InlineData("mac", "12.7", "1. Open **Apple menu > System Preferences > Screen Time**.")]
    [InlineData("mac", "13", "1. Open **Apple menu > System Settings > Screen Time**.")]
    [InlineData("mac", "26", "1. Open **Apple menu > System Settings > Screen Time**.")]
    [InlineData("mac", CaseOf.Unknown, "On an old system, open **Apple menu > System Preferences > Screen Time**.")]
    public void Screen_Time_is_looked_into_where_it_is(string device, string version, string? menu)
    {
        var found = CaseOf.Shown("screen-time", "mine", device, version);

        Assert.Equal(menu is null, found is Passage);
        Assert.Contains(menu ?? "", (found as Wording)?.Text ?? "", StringComparison.Ordinal);
    }
}
