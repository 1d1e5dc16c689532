using System.Text;

namespace HeadingGenerator.Testing;

/// <summary>Makes texts of the genre, and of what goes wrong in it, from fragments.</summary>
public static class RandomTexts
{
    /// <summary>Markers of every family, in every width, some of them broken.</summary>
    public static readonly string[] Markers =
    [
        "一、", "二、", "三、", "十二、", "廿二、", "卅、", "一百零三、", "〇、", "一．", "二.", "一，", "二：", "一\u3000", "三 、",
        "（一）", "(二)", "（三)", "［四］", "【五】", "㈠", "㈡", "（ 六 ）", "（\n一）", "（二\r\n）", "(\u2028三)",
        "1.", "2．", "3、", "4，", "5)", "6）", "１．", "２、", "⒈", "⒉", "1.1", "1.2 ", "1.1.1", "1.1.2 ", "12.", "1\n3.",
        "（1）", "(2)", "（３)", "⑴", "⑵", "①", "②", "③", "❶", "㊀", "㉑", "A.", "B、", "a)", "b）", "Ａ．", "Ⅰ．", "Ⅱ、", "ⅲ ",
        "第一章 ", "第二章\n", "第\n三章", "第一节", "第二条 ", "第一部分：", "第一阶段：", "第二阶段（5月）", "第一步，", "例一：", "案例2：",
        "第一，", "第二，", "第三是", "其一，", "其二是", "首先，", "其次，", "再次，", "最后，", "一方面，", "另一方面",
        "一是", "二是", "三是", "四是，", "一要", "二要", "三要", "一曰", "二曰", "一则", "二则", "一来", "二来", "一抓", "二抓", "三抓", "一靠",
        "——", "— ", "- ", "* ", "●", "★ ", "# ", "## ", "### 一、", "#### ", "####### ", "［15］", "[2]",
    ];

    /// <summary>What headings and bodies are made of.</summary>
    public static readonly string[] Words =
    [
        "夯实基础", "提升能力", "改进作风", "突出一个“严”字", "强化学习，提升本领", "抓党建与业务相融合", "“党建+窗口”", "坚持“学”“做”同频",
        "全年修订制度三十项", "群众满意度达到九成以上", "推进有力", "2.5亿元", "2025.01.05", "3,000余名", "第一要务", "六要素", "一抓到底",
        "一是一，二是二", "一、二季度", "5G", "“五个一”", "第一时间", "class", "Title", "{#名称}", "{#}", "{#1 a}", "党建+", "十五是", "见（一）",
        "机关党建", "，", "、", "；", "：", "。", "！", "？", "……", "。", "。", "“", "”", "‘", "’", "（", "）", "(", ")", "《", "》",
        "[", "］", "\"", "【",
    ];

    /// <summary>What stands between, around, and where nobody expects it.</summary>
    public static readonly string[] Strange =
    [
        " ", "\t", "\u00A0", "\u3000", "\u200B", "\uFEFF", "\u2060", "\u180E", "\u00AD", "\u202E", "\u2066", "\u0301",
        "\0", "\u001F", "\uFFFD",
        "\uD83D", "\uDE00", "\uD842\uDFB7", "😀", "\u0085", "\u2028", "\u2029", "\v", "\f", "*/", "</summary>", "&amp;",
        "{0}", "\\", "@", "#", "}", "{#",
        "【字体：大 中 小】", "打印本页", "— 3 —", "第3页 共10页", "责任编辑：某某", "--------", "1", "一", "第", "（", "十", "零", "０", "其", "**",
        "__", "*",
    ];

    /// <summary>Line ends; the plain ones are the frequent ones.</summary>
    public static readonly string[] LineEnds = [
        "\n", "\n", "\n", "\n", "\r\n", "\r\n", "\r", "\n\n", "\u2028", "\n\u3000\u3000", "\n  "
    ];

    /// <summary>All fragments.</summary>
    public static string[] Fragments { get; } = [.. Markers, .. Words, .. Strange, .. LineEnds];

    /// <summary>
    /// A text that looks like an outline, with <paramref name="mischief"/> percent of strange fragments.
    /// </summary>
    public static string Text(Random random, int mischief)
    {
        var text = new StringBuilder();
        if (random.Next(2) == 0)
        {
            text.Append("某局工作总结").Append(random.Next(100)).Append(Pick(random, LineEnds));
        }

        for (int line = random.Next(1, 16); line > 0; line--)
        {
            if (random.Next(4) > 0)
            {
                text.Append(Pick(random, Markers));
            }

            for (int word = random.Next(0, 7); word > 0; word--)
            {
                int die = random.Next(100);
                text.Append(
                    die < mischief ? Pick(random, Strange) : die < 85 ? Pick(random, Words) : Pick(random, Markers));
            }

            text.Append(Pick(random, LineEnds));
        }

        return text.ToString();
    }

    /// <summary>The text with some stretches deleted, doubled, moved, or replaced.</summary>
    public static string Mutate(Random random, string text)
    {
        for (int step = random.Next(1, 8); step > 0; step--)
        {
            int start = random.Next(text.Length + 1);
            int length = Math.Min(random.Next(1, 12), text.Length - start);
            string stretch = text.Substring(start, length);
            text = random.Next(5) switch
            {
                0 => text.Remove(start, length),
                1 => text.Insert(random.Next(text.Length + 1), stretch),
                2 => text.Insert(start, Pick(random, Fragments)),
                3 => text.Remove(start, length).Insert(start, new string(stretch.Reverse().ToArray())),
                _ => text.Insert(start, Pick(random, LineEnds)),
            };
        }

        return text;
    }

    private static string Pick(Random random, string[] fragments) => fragments[random.Next(fragments.Length)];
}
