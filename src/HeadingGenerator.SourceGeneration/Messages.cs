using System.Globalization;
using static HeadingGenerator.Bilingual;

namespace HeadingGenerator.SourceGeneration;

/// <summary>What only a build can say, with <c>{0}</c> … for the details.</summary>
internal static class Messages
{
    public static string Rival(CultureInfo? culture) => In(
        "HeadingClass “{0}” cannot be used: {1} has that class, or a name that belongs to it. This text is left out; " +
        "give one of the two another HeadingClass or HeadingNamespace.",
        "HeadingClass 的值“{0}”无法使用：{1} 已占用这个类或与之相关的名称。本文本不予采用；请给其中一份另设 HeadingClass 或 HeadingNamespace。",
        culture);

    public static string TooMuchTextTitle(CultureInfo? culture) =>
        In("Too much text for one assembly", "文本过长，一个程序集容纳不下", culture);

    public static string TooMuchText(CultureInfo? culture) => In(
        "The texts of this project are too long for one assembly, which holds about 8 million characters. " +
        "No code is generated from this one; put it into a project of its own, or divide it.",
        "本项目的文本过长：一个程序集约能容纳 800 万字符。此文本不生成代码；请放到单独的项目里，或分成几份。",
        culture);

    /// <summary>What follows the message of the last finding that is reported of a rule.</summary>
    public static string More(int rest, CultureInfo? culture) =>
        In($" ({rest} more of these are not reported)", $"（同类问题另有 {rest} 处，不再列出）", culture);
}
