using HeadingGenerator;
using HeadingGenerator.OpenXml;

internal static class TemplateFilling
{
    public static void Fill(string template, string output, ReportOutline report)
    {
        var values = new WordTemplateValues
        {
            { "标题", report.Title },
            { "主送机关", "各县（区）档案局：" },
            { "联系人", "张三\n电话：010-0000" },
            { "正文", report },
        };
        var options = new WordTemplateOptions { HeadingStyles = { [1] = "heading 1" } };
        HeadingGenerator.OpenXml.WordTemplate.Fill(template, output, values, options);
    }
}
