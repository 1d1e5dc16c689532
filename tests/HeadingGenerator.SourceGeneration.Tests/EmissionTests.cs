using System.Reflection;
using System.Text;
using HeadingGenerator.SourceGeneration.Tests.Support;
using HeadingGenerator.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HeadingGenerator.SourceGeneration.Tests;

public class EmissionTests
{
    /// <summary>Texts that would leave their literal, their comment or their identifier if they could.</summary>
    public static TheoryData<string> HostileTitles { get; } =
    [
        "\"; System.Environment.Exit(1); //",
        "a\\\" + 1 + \\\"",
        "*/ public class Injected { /*",
        "</summary><script>alert(1)</script>",
        "&amp; &lt; <see cref=\"Missing\"/>",
        "{0} {{1}} $\"{x}\"",
        "line\u2028separator\u2029and\u0085next",
        "tab\tand\u00A0space\u200B\u202Eright\u2066left\uFEFFmark",
        "lone \uD800 surrogate \uDC00",
        "pair \U0001F600 and \U00020000 and \U000E0041",
        "control \u0001\u001F\u007F\u009F",
        "noncharacter \uFFFE\uFFFF\uFDD0",
        "class", "void", "var", "_", "__arglist", "value__", "Title", "Body", "Text", "Types", "Closing", "Instance",
        "At", "Equals", "GetHashCode", "ToString",
        "Reports", "ReportsTheme", "Catalog", "CatalogTheme", "__Parts", "__Id", "__Point", "__Library", "ReportId",
        "file", "required", "scoped", "record", "All", "Get", "TryGet", "HeadingGenerator", "System", "string",
        "Consumer",
        "123", "１２３", "①", "“”", "……", "   ", "é e\u0301 \uF900", "@class", "#if true", "#pragma", "\\u0041",
    ];

    [Theory]
    [MemberData(nameof(HostileTitles))]
    public void Hostile_text_stays_text(string title)
    {
        string body = title.Replace('。', '.');
        string text =
            $"一、{title}\n一是{title}。{body}\n（1）{title}\n（2）{title}\n二是{title}Point。{body}\n二、{title}\n三、{title}Theme\n";

        GeneratorRun run = GeneratorRun.Of(text);

        Assert.Null(run.Result.Exception);
        run.AssertCompiles();
    }

    [Theory]
    [InlineData("一、甲\n一是Name。\n二是get_Name。")]
    [InlineData("一、甲\n一是get_Name。\n二是Name。")]
    [InlineData("一、get_\n二、Theme\n三、set_\n四、_get_\n五、get_ {#get_Theme}")]
    [InlineData("一、Name\n二、get_Name\n三、get_All\n四、get_Catalog\n五、set_Name")]
    public void A_heading_may_be_named_like_the_accessor_of_another(string text) =>
        GeneratorRun.Of(text).AssertCompiles();

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Random_text_always_gives_code_that_compiles(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder("一、题\n");
        for (int i = random.Next(120); i > 0; i--)
        {
            text.Append(Pick(
                "一、", "二、", "（一）", "1.", "一是", "二是", "首先，", "# ", "——", "\n", "\r\n", "\u2028", "。", "；", "“", "”",
                "\"", "\\", "*/", "</summary>", "&", "{0}", "{#x}", "{#", "get_",
                "class", "Title", "Theme", "Point", "甲", "乙丙", "+", "1", "９", "\u200B", "\u202E", "\uD800",
                "\U0001F600", seed % 2 == 0 ? "\0" : "", "　", "\u00A0", "<", "\t", "é", "e\u0301"));
        }

        Dictionary<string, string> properties = new()
        {
            ["build_property.RootNamespace"] = Pick(
            "", "Consumer", "System", "HeadingGenerator", "Reports", "A.class.B", "公司")
        };
        var file = new InMemoryText("Reports.headings.txt", text.ToString())
        {
            Options = { ["build_metadata.HeadingCatalog.HeadingClass"] = Pick(
                "", "Reports", "Theme", "String", "Object", "Heading", "Catalog", "class", "公司") },
        };

        GeneratorRun.Of(
            [file], properties,
            language: Pick(LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp12)).AssertCompiles();

        T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];
    }

    [Theory]
    [InlineData("1.1\n清点库房。\n1.2\n逐卷核对。", "1.1 清点库房。")]
    [InlineData("一、学习\n一是学。**每周**见[附件](a.md)，用 `git` <b>办</b>。", "一是学。每周见附件，用 git 办。")]
    [InlineData("第一章 总则\n第一条 为了管理，制定本办法。", "第一章\u3000总则<para>第一条\u3000为了管理，制定本办法</para>")]
    public void The_comment_of_a_heading_reads_like_its_text(string text, string comment) =>
        Assert.Contains(
            GeneratorRun.Of([new("办法.headings.txt", text)]).AssertCompiles().Files.Values,
            file => file.Contains($"/// <summary>{comment}</summary>", StringComparison.Ordinal));

    [Fact]
    public void Constants_hold_the_exact_text()
    {
        const string text = "一、甲 “乙”\n一是丙\\丁\"戊。己\u0001庚\uD800辛\n二、\U0001F600\n一是\U00020000。\u200Bx\u202Ey\n";
        Outlines.Outline outline = Outlines.Outline.Read(text);
        Assembly assembly = GeneratorRun.Of(text).Load();

        string[] constants = [.. assembly.GetTypes()
            .SelectMany(type => type.GetFields())
            .Where(field => field.IsLiteral && field.FieldType == typeof(string))
            .Select(field => (string)field.GetRawConstantValue()!)];
        Assert.All(outline.Descendants(), heading => Assert.Contains(heading.Title, constants));
        Assert.All(outline.Descendants(), heading => Assert.Contains(heading.Body, constants));
    }

    [Fact]
    public void Every_member_that_a_heading_inherits_is_a_reserved_name()
    {
        IEnumerable<string> members =
            new[] { typeof(Heading), typeof(Generated.CatalogTheme2), typeof(Generated.CatalogPoint2) }
            .SelectMany(
                type => type.GetMembers(
                    BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy))
            .Where(IsInherited)
            .Select(member => member.Name)
            .Where(
                name => !name.Contains('_', StringComparison.Ordinal)
                    && !name.Contains('.', StringComparison.Ordinal)
                    && !name.Contains('<', StringComparison.Ordinal));

        Assert.All(
            members,
            name => Assert.DoesNotMatch(
                "^" + name + "$", Outlines.Outline.Read($"一、甲\n一是{name}").Headings[0].Points[0].Key));
    }

    private static bool IsInherited(MemberInfo member) => member switch
    {
        MethodInfo method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsInherited),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => false,
    };

    [Fact]
    public void A_misspelled_name_is_an_error_at_its_place()
    {
        GeneratorRun run = GeneratorRun.Of(
            "一、突出严字\n一是政治思想严。", code: "class C { string S = Consumer.Reports.突出岩字.Title; }");

        Diagnostic error = Assert.Single(
            run.Output.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("CS0117", error.Id);
        Assert.Equal("突出岩字", error.Location.SourceTree!.GetText().ToString(error.Location.SourceSpan));
    }

    [Fact]
    public void Constants_serve_attributes_and_the_enumeration_serves_switches()
    {
        const string Code = """
            using System.ComponentModel;
            using Consumer;
            [Description(Reports.Text.甲.Title), Category(Reports.Text.甲.乙.Body)]
            class C
            {
                static string M(ReportId id) => id switch { ReportId.甲 => Reports.甲.乙.Title, _ => Reports.Get(id).Title };
            }
            """;
        GeneratorRun.Of("一、甲\n一是乙。丙。", code: Code).AssertCompiles();
    }

    [Fact]
    public void What_is_generated_reads_back_as_the_outline_at_run_time()
    {
        Assembly assembly = GeneratorRun.Of(Catalogs.ThreeLevels).Load();
        var catalog = (HeadingCatalog)assembly.GetType("Consumer.Reports")!.GetProperty("Catalog")!.GetValue(null)!;
        Outlines.Outline outline = Outlines.Outline.Read(Catalogs.ThreeLevels);

        Assert.Equal("数据治理小标题2例", catalog.Title);
        Assert.Equal(
            outline.Descendants().Select(
                heading => (heading.Key, heading.Number, heading.Position, heading.Marker, heading.Title, heading.Body, heading.Level)),
            catalog.SelectMany(theme => theme.Descendants().Cast<Heading>().Prepend(theme))
                .Select(
                    heading => (heading.Key, heading.Number, heading.Position, heading.Marker, heading.Title, heading.Body, heading.Level)));
    }

    [Fact]
    public void Text_between_two_headings_that_belongs_to_neither_ends_the_first()
    {
        const string text =
            """
            开班讲话提纲
            同志们：
            今天讲三点。
            第一，组织建设更加有力。完成换届。
            第二，阵地建设更加实在。建成十个站点。
            第三，自身建设更加有形。执委达到一千人。
            站在新的起点上，我提四点希望。
            一要学习。多读书。
            二要实干。多跑路。

            """;
        Type type = GeneratorRun.Of(text).Load().GetType("Consumer.Reports")!;
        var catalog = (HeadingCatalog)type.GetProperty("Catalog")!.GetValue(null)!;

        Assert.Equal("执委达到一千人。\n站在新的起点上，我提四点希望。", catalog[2].Body);
    }

    [Fact]
    public void The_mark_between_heading_and_text_is_that_of_the_author()
    {
        const string text =
            """
            安全检查通知
            一、时间：2026年3月。
            二、地点：二楼会议室。
            三、要求
            （一）抓学习：每周学一次。
            （二）抓制度：逐项销号。
            四、保障
            （一）抓督查。层层督查。
            （二）抓考核！全员参加。

            """;
        GeneratorRun run = GeneratorRun.Of(text).AssertCompiles();
        var catalog = (HeadingCatalog)run.Load().GetType("Consumer.Reports")!.GetProperty("Catalog")!.GetValue(null)!;

        Assert.Equal("一、时间：2026年3月。", catalog[0].Text);
        Assert.Equal(
            ["（一）抓学习：每周学一次。", "（二）抓制度：逐项销号。", "（一）抓督查。层层督查。", "（二）抓考核！全员参加。"],
            catalog.SelectMany(static theme => theme.Points).Select(static point => point.Text));
        Assert.Empty(catalog.Search("："));
        Assert.Contains(
            run.Files.Values,
            static file => file.Contains("/// <summary>一、时间：2026年3月。</summary>", StringComparison.Ordinal));
        var report = new ReportOutline("通知");
        report.Content.AddSections(catalog);
        Assert.Contains("（一）抓学习：每周学一次。", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_a_catalog_gets_nothing()
    {
        GeneratorRun run = GeneratorRun.Of([new InMemoryText("notes.txt", "一、甲\n一是乙。")]);

        Assert.Empty(run.Files);
    }

    [Theory]
    [InlineData("一、甲\n一是\uFFFD\uFFFD。", "HG0001")]
    [InlineData("没有标题的文字。", "HG0002")]
    [InlineData("", "HG0002")]
    public void Unreadable_text_gives_its_namespace_an_empty_class_and_the_reason(string text, string id)
    {
        GeneratorRun run = GeneratorRun.Of(text, code: "using Consumer; class C { System.Type T = typeof(Reports); }");

        Assert.Empty(run.AssertCompiles().Output.GetTypeByMetadataName("Consumer.Reports")!.GetMembers());
        Assert.Equal(id, Assert.Single(run.Result.Diagnostics).Id);
    }

    [Fact]
    public void A_text_that_becomes_readable_takes_the_place_of_its_empty_class()
    {
        InMemoryText text = new("Reports.headings.txt", "");
        GeneratorRun run = GeneratorRun.Of([text]).After(
            driver => driver.ReplaceAdditionalText(text, new InMemoryText(text.Path, "一、甲\n一是乙。")));

        Assert.NotEmpty(run.AssertCompiles().Output.GetTypeByMetadataName("Consumer.Reports")!.GetMembers());
        Assert.Empty(run.Result.Diagnostics);
    }

    [Fact]
    public void The_oldest_language_version_compiles_what_is_generated()
    {
        GeneratorRun.Of(Catalogs.ThreeLevels, language: LanguageVersion.CSharp7_3).AssertCompiles();
    }
}
