using System;
using System.Linq;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Reading;

/// <summary>Recognises lines that come from the page a text was copied from, not from its author.</summary>
internal static class PageFurniture
{
    private const int LongestLine = 80;

    private static readonly string[] Openings =
    [
        "字体：", "字体:", "字号：", "打印本页", "打印", "关闭窗口", "关闭本页", "返回顶部", "返回列表", "上一页", "下一页", "上一篇", "下一篇",
        "分享到", "分享：", "责任编辑", "来源：", "信息来源", "文章来源", "发布时间", "发布日期", "浏览次数", "阅读次数", "点击数", "访问量",
        "当前位置", "您的位置", "扫一扫", "附件下载",
    ];

    private static readonly CharacterSet OpeningCharacters = new(string.Concat(Openings.Select(static opening => opening[0])));

    /// <summary>Whether the line is page furniture.</summary>
    public static bool Is(string text, in Line line)
    {
        if (line.Length > LongestLine)
        {
            return false;
        }

        char first = text[line.ContentStart];
        return (first is '【' or '[' or '〖' && IsButton(text, line))
            || IsPageNumber(text, line)
            || IsRule(text, line)
            || (OpeningCharacters.Contains(first) && StartsWithAny(text, line));
    }

    /// <summary>【字体：大 中 小】 【打印】</summary>
    private static bool IsButton(string text, in Line line)
    {
        string content = text.Substring(line.ContentStart, line.Length);
        return content[content.Length - 1] is '】' or ']' or '〗'
            && (content.Contains("字体") || content.Contains("字号") || content.Contains("打印") || content.Contains("关闭") || content.Contains("大 中 小"));
    }

    /// <summary>— 3 —, 第3页, 第 3 页 共 5 页, 3/5</summary>
    private static bool IsPageNumber(string text, in Line line)
    {
        if (line.Length > 20)
        {
            return false;
        }

        int digits = 0;
        int framing = 0;
        for (int i = line.ContentStart; i < line.ContentEnd; i++)
        {
            char c = text[i];
            if (Characters.IsDigit(c))
            {
                digits++;
            }
            else if (c is '-' or '－' or '—' or '–' or '·' or '/' or '第' or '页' or '共')
            {
                framing++;
            }
            else if (!Characters.IsSpace(c))
            {
                return false;
            }
        }

        return digits > 0 && framing >= 2 && (text[line.ContentStart] == '第' ? text[line.ContentEnd - 1] == '页' : Closes(text, line));
    }

    private static bool Closes(string text, in Line line) =>
        text[line.ContentStart] is '-' or '－' or '—' or '–' or '·' && text[line.ContentEnd - 1] is '-' or '－' or '—' or '–' or '·';

    /// <summary>A line of nothing but signs: ———— or ******</summary>
    private static bool IsRule(string text, in Line line)
    {
        if (line.Length < 3)
        {
            return false;
        }

        for (int i = line.ContentStart; i < line.ContentEnd; i++)
        {
            if (text[i] is not ('-' or '=' or '*' or '_' or '—' or '–' or '─' or '－' or '·' or '…' or '~' or '～' or '＊' or '☆' or '★' or ' '))
            {
                return false;
            }
        }

        return true;
    }

    private static bool StartsWithAny(string text, in Line line)
    {
        foreach (string opening in Openings)
        {
            if (line.Length >= opening.Length
                && string.CompareOrdinal(text, line.ContentStart, opening, 0, opening.Length) == 0
                && (opening.Length > 2 || line.Length <= opening.Length + 2 || Array.IndexOf([' ', '　', '|'], text[line.ContentStart + opening.Length]) >= 0))
            {
                return NoSentence(text, line);
            }
        }

        return false;
    }

    private static bool NoSentence(string text, in Line line)
    {
        for (int i = line.ContentStart; i < line.ContentEnd; i++)
        {
            if (text[i] is '。' or '；')
            {
                return false;
            }
        }

        return true;
    }
}
