using System.Globalization;

namespace HeadingGenerator.PackageTests;

/// <summary>
/// One program that relies on names and numbers, and the text that they come from after eleven edits; built by one
/// call.
/// </summary>
public sealed class EditedConsumers : IDisposable
{
    /// <summary>The text as it was published.</summary>
    private const string Text =
        "年度要点\n\n一、优化服务，方便群众\n（一）简化流程。压减材料。\n（二）延长时间。午间不休。\n"
        + "二、数据治理，服务基层\n（一）统一口径。一数一源。\n（二）清理表格。减少一半。\n"
        + "三、队伍建设\n（一）选好人。看实绩。\n（二）用好人。看担当。\n";

    /// <summary>What the tool wrote beside it on that day.</summary>
    private const string List =
        "优化服务\t1\t优化服务，方便群众\n优化服务.简化流程\t\t简化流程\n优化服务.延长时间\t\t延长时间\n"
        + "数据治理\t2\t数据治理，服务基层\n数据治理.统一口径\t\t统一口径\n数据治理.清理表格\t\t清理表格\n"
        + "队伍建设\t3\t队伍建设\n队伍建设.选好人\t\t选好人\n队伍建设.用好人\t\t用好人\n";

    /// <summary>What a merge leaves when two branches have added a theme.</summary>
    private const string OtherBranch =
        "简政放权\t4\t简政放权\n简政放权.下放权限\t\t下放权限\n作风建设\t4\t作风建设\n作风建设.务实\t\t务实\n";

    /// <summary>Numbers and paths that were stored, and names in code.</summary>
    private const string Program = """
        using System;
        using System.Linq;
        using App;

        Console.OutputEncoding = System.Text.Encoding.UTF8;
        Console.WriteLine(string.Join(" ", new[] { 1, 2, 3 }.Select(id => 年度要点.Get((年度要点Id)id).Key))
            + " " + string.Join(" ", new[] { "优化服务.延长时间", "数据治理.统一口径", "队伍建设.用好人" }
                .Select(path => 年度要点.Catalog.TryGetHeading(path, out var heading) ? heading.Key : path + "?"))
            + " " + 年度要点.优化服务.延长时间.Number + 年度要点.数据治理.统一口径.Number + 年度要点.队伍建设.用好人.Number);
        """;

    /// <summary>Each edit by its name: what is replaced, by what.</summary>
    private static readonly Dictionary<string, string[]> _edits = new()
    {
        ["Insert"] = ["二、数据治理，服务基层\n", "二、简政放权\n（一）下放权限。应放尽放。\n三、数据治理，服务基层\n", "三、队伍", "四、队伍"],
        ["InsertTwin"] = ["一、优化", "一、优化服务，方便企业\n（一）上门服务。送策到户。\n二、优化", "二、数据", "三、数据", "三、队伍", "四、队伍"],
        ["Append"] = ["（二）用好人。看担当。\n", "（二）用好人。看担当。\n（三）管好人。看廉洁。\n四、简政放权\n（一）下放权限。应放尽放。\n"],
        ["Reorder"] = ["（一）统一口径。一数一源。\n（二）清理表格。减少一半。\n", "（一）清理表格。减少一半。\n（二）统一口径。一数一源。\n"],
        ["RetitleMarks"] = ["优化服务，方便群众", "“优化服务”、方便群众"],
        ["RetitleTheme"] = ["数据治理，服务基层", "数据统一治理，服务基层"],
        ["RetitlePoint"] = ["延长时间", "午间照常办理"],
        ["Split"] = ["（二）清理表格", "三、报表精简\n（一）清理表格", "三、队伍", "四、队伍"],
        ["Delete"] = ["（二）延长时间。午间不休。\n", ""],
        ["TwoBranches"] = ["（二）用好人。看担当。\n", "（二）用好人。看担当。\n四、简政放权\n（一）下放权限。应放尽放。\n五、作风建设\n（一）务实。深入一线。\n"],
        ["Merge"] = ["二、数据治理，服务基层\n（一）统一口径。一数一源。\n（二）清理", "（三）统一口径。一数一源。\n（四）清理", "三、队伍", "二、队伍"],
    };

    private readonly Consumer _consumer = new();
    private readonly string _output;

    public EditedConsumers()
    {
        foreach ((string edit, string[] changes) in _edits)
        {
            string text = Text;
            for (int i = 0; i < changes.Length; i += 2)
            {
                Assert.Contains(changes[i], text, StringComparison.Ordinal);
                text = text.Replace(changes[i], changes[i + 1], StringComparison.Ordinal);
            }

            _consumer.Project(
                $"{edit}/{edit}.csproj",
                "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><RootNamespace>App</RootNamespace>",
                Consumer.Package("HeadingGenerator"))
                .Write(edit + "/Program.cs", Program)
                .Write(edit + "/年度要点.headings.txt", text)
                .Write(edit + "/年度要点.headings.names", edit == "TwoBranches" ? List + OtherBranch : List);
        }

        _consumer.Solution("Edits.slnx", [.. _edits.Keys.Select(edit => $"{edit}/{edit}.csproj")]);
        _output = _consumer.Dotnet("build Edits.slnx").Output;
    }

    /// <summary>The errors of a project in their order, each once.</summary>
    public string[] ErrorsOf(string edit) =>
        [
            .. _output.Split('\n').Where(
                line => line.Contains($"/{edit}.csproj]", StringComparison.Ordinal)
                    && line.Contains(": error ", StringComparison.Ordinal))
            .Select(
                line => line[(line.LastIndexOf('/', line.IndexOf('(', StringComparison.Ordinal)) + 1)..line.LastIndexOf(
                    '[')].Trim()).Distinct()];

    /// <summary>What the program prints.</summary>
    public string Run(string edit) => _consumer.RunBuilt(edit);

    /// <summary>Runs the tool on the text of a project.</summary>
    public (int ExitCode, string Output) Tool(string arguments, string edit)
    {
        if (!Directory.Exists(_consumer.PathOf("tools")))
        {
            string feed = Path.GetDirectoryName(Consumer.PackagePath("HeadingGenerator.Tool"))!;
            (int exitCode, string output) = _consumer.Dotnet(string.Create(
                CultureInfo.InvariantCulture,
                $"tool install HeadingGenerator.Tool --version {Consumer.Version} --add-source {feed} --tool-path tools"));
            Assert.True(exitCode == 0, output);
        }

        return _consumer.Run(_consumer.PathOf("tools/headings"), $"{arguments} {edit}/年度要点.headings.txt");
    }

    /// <summary>Takes rows out of the list of a project.</summary>
    public void RemoveRows(string edit, string start)
    {
        string path = _consumer.PathOf(edit + "/年度要点.headings.names");
        File.WriteAllLines(
            path, [.. File.ReadAllLines(path).Where(row => !row.StartsWith(start, StringComparison.Ordinal))]);
    }

    /// <summary>Builds a project again.</summary>
    public (int ExitCode, string Output) Build(string edit) => _consumer.Dotnet($"build {edit} --no-restore");

    public void Dispose() => _consumer.Dispose();
}
