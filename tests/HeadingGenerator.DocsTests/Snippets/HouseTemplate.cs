using HeadingGenerator;
using HeadingGenerator.OpenXml;

internal static class HouseTemplate
{
    // {{标题}}, {{主送机关}}, {{成文日期}} and the like become the parts of the report, {{正文}} its text.
    public static void Fill(string template, string output, ReportOutline report)
    {
        var options = new WordTemplateOptions { AllowUnused = true, HeadingStyles = { [1] = "heading 1" } };
        WordTemplate.Fill(template, output, WordTemplateValues.Of(report), options);
    }
}
