using HeadingGenerator.OpenXml;

namespace HeadingGenerator.Tool.Tests;

/// <summary>Parts and layout that an export adds to a text.</summary>
public sealed class DocumentExportTests : IDisposable
{
    private const string Text = "关于整理档案的通知\n\n各科室：\n一、工作任务\n逐卷核对。\n";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("--addressee", "--reference", "--attachment", "--copy", "--classification", "--date")]
    [InlineData("--主送", "--文号", "--附件", "--抄送", "--密级", "--日期")]
    public void Parts_are_added_by_their_names(
        string addressee, string reference, string attachment, string copy, string grade, string date)
    {
        int exitCode = _tool.Invoke(
            "export", "--format", "markdown", addressee, "市直各单位", reference, "示档发〔2026〕1号", attachment, "甲表",
            attachment, "乙表",
            copy, "市财政局", grade, "秘密★1年", date, "2026-01-05", _tool.Write("a.txt", Text));

        Assert.Equal(0, exitCode);
        string[] lines = _tool.Output.Split(
            '\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(
            [
                "秘密★1年", "示档发〔2026〕1号", "# 关于整理档案的通知", "市直各单位：", "## 一、工作任务", "逐卷核对。", "附件：1.甲表", "2.乙表", "2026年1月5日",
                "抄送：市财政局。"
            ],
            lines.Select(line => line.TrimStart('\u3000')));
    }

    [Fact]
    public void A_Word_document_has_the_format_that_is_asked_for()
    {
        string output = _tool.PathOf("函.docx");

        int exitCode = _tool.Invoke(
            "export", "--layout", "信函", "--署名", "示范市档案局", "--seal", "印章", "--date", "2026-1-5", "-o", output,
            _tool.Write("a.txt", Text));

        Assert.Equal(0, exitCode);
        Assert.StartsWith("示范市档案局\n关于整理档案的通知", WordOutline.Read(output).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_is_filled()
    {
        string template = _tool.PathOf("模板.docx");
        var house = new ReportOutline("{{标题}}");
        house.Parts.Addressee = "收文：{{主送机关}}";
        house.Content.Add("{{正文}}");
        house.SaveAsWord(template);
        string output = _tool.PathOf("通知.docx");

        int exitCode = _tool.Invoke("export", "--template", template, "-o", output, _tool.Write("a.txt", Text));

        Assert.Equal((0, ""), (exitCode, _tool.Error));
        Assert.StartsWith("关于整理档案的通知\n收文：各科室：", WordOutline.Read(output).Text, StringComparison.Ordinal);
        Assert.Contains("一、工作任务\n逐卷核对。", WordOutline.Read(output).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-13-01", "--date", "2026-13-01")]
    [InlineData("--layout", "--layout", "甲")]
    [InlineData("--seal", "--seal", "甲")]
    [InlineData("json", "--format", "json", "--主送", "甲")]
    [InlineData("没有.docx", "--template", "没有.docx", "--format", "word")]
    public void What_cannot_be_done_is_told(string told, params string[] arguments)
    {
        int exitCode = _tool.Invoke(["export", .. arguments, "-o", _tool.PathOf("结果"), _tool.Write("a.txt", Text)]);

        Assert.NotEqual(0, exitCode);
        Assert.DoesNotContain("   at ", _tool.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_tool.PathOf("结果")));
        Assert.True(
            _tool.Error.Contains(told, StringComparison.Ordinal) || told.EndsWith(".docx", StringComparison.Ordinal),
            _tool.Error);
    }
}
