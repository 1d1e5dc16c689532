using System.Globalization;
using System.Text;

namespace HeadingGenerator.Benchmarks;

/// <summary>Catalogs of any size in the shape of the genre: a theme with four points that share a pattern.</summary>
internal static class Texts
{
    private const string Digits = "一二三四";
    private const string Words = "组织制度监督预防教育作风服务窗口调研信息安全标准流程队伍平台机制责任考核整改宣传";

    /// <summary>A catalog of so many headings.</summary>
    public static string Catalog(int headings)
    {
        var text = new StringBuilder("工作小标题汇编\n");
        for (int theme = 0; theme < headings / 5; theme++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(theme % 99) + 1}.第{theme}项工作突出一个“严”字\n");
            for (int point = 0; point < 4; point++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{Digits[point]}是抓{Word(theme, point)}与中心工作相融合。围绕第{theme}项工作的第{point}个方面，严格落实各项规定和要求。\n");
            }
        }

        return text.ToString();
    }

    private static string Word(int theme, int point)
    {
        int at = ((theme * 7) + (point * 13)) % (Words.Length / 2) * 2;
        return string.Concat(Words.AsSpan(at, 2), Words.AsSpan((at + 6) % (Words.Length - 1), 2));
    }
}
