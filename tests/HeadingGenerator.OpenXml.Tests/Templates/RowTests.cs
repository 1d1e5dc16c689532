using static HeadingGenerator.OpenXml.Tests.Reading.WordFixture;
using static HeadingGenerator.OpenXml.Tests.Templates.FilledTemplate;

namespace HeadingGenerator.OpenXml.Tests.Templates;

/// <summary>A row of a table is repeated for the values of a list.</summary>
public class RowTests
{
    private static readonly string _table = Table(
        Row(P("任务"), P("单位")),
        Row(
            P("{{#任务}}{{内容}}"),
            P(
                HouseTemplate.Control("单位", R("点此"))
                    + "<w:bookmarkStart w:id=\"4\" w:name=\"b\"/><w:bookmarkEnd w:id=\"4\"/>")),
        Row(P("合计"), P("{{合计}}")));

    [Fact]
    public void A_row_stands_once_for_each_of_its_values()
    {
        var filled = new FilledTemplate(_table + P("末"), new WordTemplateValues
        {
            { "任务", new[] { Task("清点{{单位}}", "甲处"), Task("核对", "乙处") } },
            { "合计", "2" },
        });

        Assert.Equal("任务\t单位\n清点{{单位}}\t甲处\n核对\t乙处\n合计\t2\n末", filled.Text);
        Assert.Single(filled.Body.Descendants(W + "bookmarkStart"));
        Assert.Empty(filled.Errors());
    }

    [Fact]
    public void A_row_takes_what_it_lacks_from_the_document()
    {
        var values =
            new WordTemplateValues { { "任务", new[] { new WordTemplateValues { { "内容", "清点" } } } }, { "单位", "本局" }, { "合计", "1" } };

        Assert.Equal("任务\t单位\n清点\t本局\n合计\t1", new FilledTemplate(_table, values).Text);
    }

    [Fact]
    public void Without_values_the_row_is_left_out_and_so_is_a_table_of_it_alone()
    {
        var values = new WordTemplateValues { { "任务", Array.Empty<WordTemplateValues>() }, { "合计", "0" } };

        Assert.Equal("任务\t单位\n合计\t0", new FilledTemplate(_table, values).Text);
        Assert.Equal(
            "末",
            new FilledTemplate(
                Table(Row(P("{{#任务}}"))) + P("末"),
                new WordTemplateValues { { "任务", Array.Empty<WordTemplateValues>() } }).Text);
    }

    [Fact]
    public void What_a_row_lacks_is_named()
    {
        var values =
            new WordTemplateValues { { "任务", new[] { new WordTemplateValues { { "单位", "甲处" } } } }, { "合计", "1" } };

        Assert.Equal(["内容"], Assert.Throws<WordTemplateException>(() => new FilledTemplate(_table, values)).Missing);
        Assert.Equal(
            ["任务", "单位", "内容", "合计"],
            Assert.Throws<WordTemplateException>(() => new FilledTemplate(_table, [])).Missing);
    }

    private static WordTemplateValues Task(string content, string office) =>
        new() { { "内容", content }, { "单位", office } };

    private static string Table(params string[] rows) =>
        $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>{string.Concat(rows)}</w:tbl>";

    private static string Row(params string[] cells) =>
        $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc><w:tcPr/>{cell}</w:tc>"))}</w:tr>";
}
