using FaceTimeHelp.Flows;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Tests.FlowContent;

/// <summary>Each device with each system, of either person, is shown its own menus: the table is the fact sheet's.</summary>
public sealed class MenuPathTests
{
    private const int Combinations = 845;

    private static readonly string[] OldIos = ["11", "11.4", "12", "12.1", "12.1.3"];
    private static readonly string[] Ios12To17 = ["12.1.4", "12.5.7", "13", "14", "15", "15.8.3", "16", "17", "17.6.1"];
    private static readonly string[] Ios18 = ["18", "18.2"];
    private static readonly string[] Ios26 = ["26", "26.1"];
    private static readonly string[] OldMac = ["10.13", "10.13.6"];
    private static readonly string[] Mac1014 = ["10.14", "10.14.3"];
    private static readonly string[] Mac1015To12 = ["10.14.6", "10.15", "11", "12", "12.7"];
    private static readonly string[] Mac13To14 = ["13", "14", "14.5"];
    private static readonly string[] Mac15 = ["15", "15.2"];
    private static readonly string[] Mac26 = ["26", "26.1"];
    private static readonly string[] NotKnown = [CaseOf.Unknown];

    /// <summary>Whatever is typed: no iPod touch ever had iOS 18.</summary>
    private static readonly string[] AnyIos = [.. OldIos, .. Ios12To17, .. Ios18, .. Ios26, .. NotKnown];

    private static readonly string[] Phones = ["iphone", "ipad"];
    private static readonly string[] Ipods = ["ipod"];
    private static readonly string[] Macs = ["mac"];
    private static readonly string[] Both = CaseOf.BothPeople;
    private static readonly string[] Mine = ["mine"];

    private static readonly Flow flow = BuiltIn.Main;

    private static IEnumerable<Row> Rows =>
    [
        // Settings > FaceTime became Settings > Apps > FaceTime with iOS 18; who had to update first may have either.
        .. OnPhones(["switch", "off-on"], Both, [.. OldIos, .. NotKnown], ["Settings > Apps > FaceTime**", "**Settings > FaceTime**"], []),
        .. OnPhones(["switch", "off-on"], Both, Ios12To17, ["**Settings > FaceTime**"], ["Apps"]),
        .. OnPhones(["switch", "off-on"], Both, [.. Ios18, .. Ios26], ["**Settings > Apps > FaceTime**"], ["**Settings > FaceTime**"]),
        .. OnPhones(["turn-off"], Mine, NotKnown, ["Settings > Apps > FaceTime**", "**Settings > FaceTime**"], []),
        .. OnPhones(["turn-off"], Mine, [.. OldIos, .. Ios12To17], ["**Settings > FaceTime**"], ["Apps"]),
        .. OnPhones(["turn-off"], Mine, [.. Ios18, .. Ios26], ["**Settings > Apps > FaceTime**"], ["**Settings > FaceTime**"]),

        .. OnIpods(["switch", "off-on"], Both, ["**Settings > FaceTime**"], ["Apps"]),
        .. OnIpods(["turn-off"], Mine, ["**Settings > FaceTime**"], ["Apps"]),

        // Preferences became Settings with macOS 13, and the switch its short name with macOS 15.
        .. OnMacs(["switch", "off-on"], Both, [.. OldMac, .. Mac1014, .. NotKnown], ["**FaceTime > Settings…**", "**FaceTime > Preferences**"], []),
        .. OnMacs(["switch", "off-on"], Both, Mac1015To12, ["**FaceTime > Preferences**"], ["Settings…"]),
        .. OnMacs(["switch", "off-on"], Both, [.. Mac13To14, .. Mac15, .. Mac26], ["**FaceTime > Settings…**"], ["Preferences"]),
        .. OnMacs(["switch"], Both, Mac13To14, ["**Settings** tab. It may be called **General**", "**Allow Live Photos to be captured during video calls**"], ["**FaceTime Live Photos**"]),
        .. OnMacs(["switch"], Both, [.. Mac15, .. Mac26], ["**General** tab. It may be called **Settings**", "**FaceTime Live Photos**. It may say **Allow Live Photos to be captured during video calls**"], []),
        .. OnMacs(["turn-off"], Mine, NotKnown, ["**FaceTime > Settings…**", "**FaceTime > Preferences**"], []),
        .. OnMacs(["turn-off"], Mine, [.. OldMac, .. Mac1014, .. Mac1015To12], ["**FaceTime > Preferences**"], ["Settings…"]),
        .. OnMacs(["turn-off"], Mine, [.. Mac13To14, .. Mac15, .. Mac26], ["**FaceTime > Settings…**"], ["Preferences"]),

        // Updates: one path on every phone; the App Store, System Preferences and System Settings on Macs.
        .. OnPhones(["update"], Both, [.. OldIos, .. Ios12To17, .. Ios18, .. Ios26, .. NotKnown], ["**Settings > General > Software Update**"], ["System"]),
        .. OnIpods(["update"], Both, ["**Settings > General > Software Update**"], ["System"]),
        .. OnMacs(["update"], Both, OldMac, ["**App Store**"], ["System "]),
        .. OnMacs(["update"], Both, [.. Mac1014, .. Mac1015To12], ["**Apple menu > System Preferences > Software Update**"], ["System Settings"]),
        .. OnMacs(["update"], Both, [.. Mac13To14, .. Mac15, .. Mac26], ["**Apple menu > System Settings > General > Software Update**"], ["Preferences"]),
        .. OnMacs(["update"], Both, NotKnown, ["System Settings", "System Preferences", "App Store"], []),

        // The Apple ID became the Apple Account with iOS 18 and macOS 15.
        .. OnPhones(["sign-in"], Mine, Ios12To17, ["**Sign Out**", "Apple ID"], ["Apple Account"]),
        .. OnPhones(["sign-in"], Mine, [.. Ios18, .. Ios26], ["**Sign Out**", "Apple Account"], ["Apple ID"]),
        .. OnPhones(["sign-in"], Mine, [.. OldIos, .. NotKnown], ["**Sign Out**", "Apple Account", "Apple ID"], []),
        .. OnIpods(["sign-in"], Mine, ["**Sign Out**", "Apple ID"], ["Apple Account", "Apps"]),
        .. OnMacs(["sign-in"], Mine, [.. Mac1015To12, .. Mac13To14], ["**Sign Out**", "Apple ID"], ["Apple Account"]),
        .. OnMacs(["sign-in"], Mine, [.. Mac15, .. Mac26], ["**Sign Out**", "Apple Account"], ["Apple ID"]),
        .. OnMacs(["sign-in"], Mine, [.. OldMac, .. Mac1014, .. NotKnown], ["**Sign Out**", "Apple Account", "Apple ID"], []),

        // Photos was laid out anew with iOS 18 and with iOS 26, and with macOS 26.
        .. OnPhones(["look-library"], Mine, [.. OldIos, .. Ios12To17], ["**Library > All Photos**"], ["grid", "•••"]),
        .. OnPhones(["look-library"], Mine, Ios18, ["grid on top", "**Recently Added**"], ["•••", "All Photos"]),
        .. OnPhones(["look-library"], Mine, Ios26, ["**•••**", "bottom"], ["grid", "All Photos"]),
        .. OnPhones(["look-library"], Mine, NotKnown, ["whole library"], []),
        .. OnPhones(["look-live-photos"], Mine, [.. OldIos, .. Ios12To17], ["**Albums > Media Types > Live Photos**"], ["Collections"]),
        .. OnPhones(["look-live-photos"], Mine, Ios18, ["Scroll down to **Media Types**"], ["Collections", "Albums"]),
        .. OnPhones(["look-live-photos"], Mine, Ios26, ["Collections > Media Types > Live Photos"], ["Albums"]),
        .. OnPhones(["look-live-photos"], Mine, NotKnown, ["**Albums** or **Collections**"], []),
        .. OnPhones(["look-hidden"], Mine, [.. OldIos, .. Ios12To17], ["Albums > Utilities", "30 days", "**Settings > Photos > Show Hidden Album**"], ["Recovered"]),
        .. OnPhones(["look-hidden"], Mine, Ios18, ["Scroll down to **Utilities**", "**Recovered**", "**Settings > Apps > Photos > Show Hidden Album**"], ["Collections"]),
        .. OnPhones(["look-hidden"], Mine, Ios26, ["Collections > Utilities", "**Recovered**", "**Settings > Apps > Photos > Show Hidden Album**"], ["Albums"]),
        .. OnPhones(["look-hidden"], Mine, NotKnown, ["**Albums** or **Collections**", "**Show Hidden Album**"], ["Settings >"]),
        .. OnIpods(["look-library"], Mine, ["**Library > All Photos**"], ["grid", "•••"]),
        .. OnIpods(["look-live-photos"], Mine, ["**Albums > Media Types > Live Photos**"], ["Collections"]),
        .. OnIpods(["look-hidden"], Mine, ["Albums > Utilities", "30 days", "**Settings > Photos > Show Hidden Album**"], ["Recovered"]),
        .. OnMacs(["look-library"], Mine, [.. OldMac, .. Mac1014, .. Mac1015To12, .. Mac13To14, .. Mac15], ["On the left, choose **Library > All Photos**", "top right"], []),
        .. OnMacs(["look-library"], Mine, [.. Mac26, .. NotKnown], ["**Library > All Photos**"], []),
        .. OnMacs(["look-live-photos"], Mine, [.. OldMac, .. Mac1014, .. Mac1015To12, .. Mac13To14, .. Mac15], ["**Media Types > Live Photos**"], ["Collections"]),
        .. OnMacs(["look-live-photos"], Mine, Mac26, ["Collections > Media Types"], []),
        .. OnMacs(["look-live-photos"], Mine, NotKnown, ["on the left", "**Collections**"], []),
        .. OnMacs(["look-hidden"], Mine, [.. OldMac, .. Mac1014, .. Mac1015To12, .. Mac13To14, .. Mac15, .. Mac26, .. NotKnown], ["**View > Show Hidden Photo Album**", "30 days"], []),
        .. OnMacs(["look-libraries"], Mine, [.. OldMac, .. Mac1014, .. Mac1015To12], ["**Option**", "System Photo Library"], ["Both Libraries"]),
        .. OnMacs(["look-libraries"], Mine, [.. Mac13To14, .. Mac15, .. Mac26, .. NotKnown], ["**Option**", "System Photo Library", "Both Libraries"], []),
    ];

    [Fact]
    public void Every_device_with_every_system_is_shown_its_own_menus()
    {
        var rows = Rows.ToList();
        TestContext.Current.TestOutputHelper?.WriteLine($"{rows.Count} combinations of step, person, device and system.");

        Assert.Empty(rows.SelectMany(row => row.Mismatches(TextOf(row))));
        Assert.Equal(Combinations, rows.Count);
    }

    [Fact]
    public void The_table_leaves_no_system_out()
    {
        string[] macs = [.. OldMac, .. Mac1014, .. Mac1015To12, .. Mac13To14, .. Mac15, .. Mac26, .. NotKnown];

        foreach (var same in Rows.GroupBy(row => (row.Step, row.Case.Device)))
            Assert.Equal((same.Key.Device == "mac" ? macs : AnyIos).Order(), same.Select(row => row.Case.Version).Distinct().Order());
    }

    [Fact]
    public void Messages_name_the_same_menus()
    {
        var rows = Rows.Where(row => row.Person == "theirs").ToList();

        Assert.NotEmpty(rows);
        Assert.Empty(rows.SelectMany(row => row.InMessage().Mismatches(MessageOf(row))));
    }

    [Fact]
    public void No_tab_of_FaceTime_is_named_without_its_other_name() =>
        Assert.Empty(BuiltIn.Texts.Where(text => text.Text.Contains("** tab", StringComparison.Ordinal) && !text.Text.Contains("It may be called", StringComparison.Ordinal)).Select(text => text.Where));

    private static IEnumerable<Row> OnPhones(string[] steps, string[] people, string[] versions, string[] has, string[] hasNot) => Expand(steps, people, Phones, new Expected(versions, has, hasNot));

    private static IEnumerable<Row> OnIpods(string[] steps, string[] people, string[] has, string[] hasNot) => Expand(steps, people, Ipods, new Expected(AnyIos, has, hasNot));

    private static IEnumerable<Row> OnMacs(string[] steps, string[] people, string[] versions, string[] has, string[] hasNot) => Expand(steps, people, Macs, new Expected(versions, has, hasNot));

    private static IEnumerable<Row> Expand(string[] steps, string[] people, string[] devices, Expected expected) =>
        from step in steps
        from person in people
        from device in devices
        from version in expected.Versions
        select new Row(NameOf(step, person), person, (device, version), expected);

    private static string NameOf(string step, string person) => flow.Find(new StepId(step)) is null ? $"{step}-{person}" : step;

    private static string TextOf(Row row) => ((Wording)CaseOf.Shown(row.Step, row.Person, row.Case.Device, row.Case.Version)).Text;

    private static string MessageOf(Row row) => ((AskingStep)flow.Find(new StepId(row.Step))!).Page.Send.TextNow(CaseOf.Known(row.Person, row.Case.Device, row.Case.Version));

    /// <summary>What these systems are shown.</summary>
    private sealed record Expected(string[] Versions, string[] Has, string[] HasNot);

    private sealed record Row(string Step, string Person, (string Device, string Version) Case, Expected Expected)
    {
        /// <summary>In messages nothing is bold, and tabs are not named.</summary>
        public Row InMessage() => this with { Expected = new Expected(Expected.Versions, [.. Expected.Has.Where(words => words.Contains(" > ", StringComparison.Ordinal)).Select(Plain)], [.. Expected.HasNot.Where(words => words != "**FaceTime Live Photos**").Select(Plain)]) };

        private static string Plain(string words) => words.Replace("*", "", StringComparison.Ordinal);

        public IEnumerable<string> Mismatches(string text) =>
            Expected.Has.Where(words => !text.Contains(words, StringComparison.Ordinal)).Select(words => $"{Step} {Case} lacks {words}")
                .Concat(Expected.HasNot.Where(words => text.Contains(words, StringComparison.Ordinal)).Select(words => $"{Step} {Case} has {words}"));
    }
}
