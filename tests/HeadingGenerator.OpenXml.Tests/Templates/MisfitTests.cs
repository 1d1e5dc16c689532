using HeadingGenerator.OpenXml.Tests.Reading;
using static HeadingGenerator.OpenXml.Tests.Reading.WordFixture;

namespace HeadingGenerator.OpenXml.Tests.Templates;

/// <summary>What does not fit is named, all of it at once, and nothing is written.</summary>
public class MisfitTests
{
    private static readonly string _body = P("{{标题}}（{{正文}}）{{电话}}") + HouseTemplate.Control("署名", P("点此"))
        + P("{{电话}}");

    [Fact]
    public void All_that_is_missing_or_left_over_is_named_in_one_error()
    {
        var values =
            new WordTemplateValues { { "标题", "甲" }, { "正文", new ReportOutline("乙") }, { "日期", "丙" }, { "多余", "丁" } };
        var options = new WordTemplateOptions { HeadingStyles = { [1] = "没有的" } };
        using var output = new MemoryStream();

        var e = Assert.Throws<WordTemplateException>(() =>
            WordTemplate.Fill(new MemoryStream(new WordFixture { Body = _body }.ToBytes()), output, values, options));

        Assert.Equal(["署名", "电话"], e.Missing);
        Assert.Equal(["日期", "多余"], e.Unused);
        Assert.Equal(["正文"], e.Crowded);
        Assert.Equal(["没有的"], e.UnknownStyles);
        Assert.All(
            (string[])["署名, 电话", "日期, 多余", "正文", "没有的"],
            name => Assert.Contains(name, e.Message, StringComparison.Ordinal));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Either_can_be_allowed()
    {
        var values = new WordTemplateValues { { "标题", "甲" }, { "多余", "丁" } };
        var options = new WordTemplateOptions { AllowMissing = true, AllowUnused = true };

        Assert.Equal("甲（{{正文}}）{{电话}}\n点此\n{{电话}}", new FilledTemplate(_body, values, options).Text);
    }

    [Fact]
    public void The_file_that_was_there_stays_if_something_does_not_fit()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string template = Path.Combine(folder, "a.docx");
        string output = Path.Combine(folder, "b.docx");
        File.WriteAllBytes(template, new WordFixture { Body = _body }.ToBytes());
        File.WriteAllText(output, "旧");

        Assert.Throws<WordTemplateException>(() => WordTemplate.Fill(template, output, []));

        Assert.Equal("旧", File.ReadAllText(output));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_names_of_a_template_can_be_asked_for()
    {
        using var template = new MemoryStream(HouseTemplate.ToBytes());

        Assert.Equal(["主送机关", "署名", "处室", "标题", "正文", "联系人", "日期", "密级", "文号", "注"], WordTemplate.GetNames(template));
    }

    [Fact]
    public void A_name_is_given_once_and_is_not_blank()
    {
        Assert.Throws<ArgumentException>(() => new WordTemplateValues { { "甲", "1" }, { " 甲 ", "2" } });
        Assert.Throws<ArgumentException>(() => new WordTemplateValues { { " ", "1" } });
        Assert.Throws<ArgumentNullException>(() => new WordTemplateValues { { "甲", (string)null! } });
    }

    [Fact]
    public void A_template_that_cannot_be_read_is_refused_whatever_is_asked_of_it()
    {
        var closed = new MemoryStream();
        closed.Dispose();

        Assert.Throws<ArgumentException>("template", () => WordTemplate.GetNames(closed));
        Assert.Throws<ArgumentException>("template", () => WordTemplate.Fill(closed, new MemoryStream(), []));
    }

    [Fact]
    public void A_file_that_is_no_document_is_named_in_words() =>
        Assert.Contains(
            "no archive", Assert.Throws<InvalidDataException>(() => new FilledTemplate("甲乙丙"u8.ToArray(), [])).Message,
            StringComparison.Ordinal);
}
