using FsCheck;
using FsCheck.Fluent;
using HeadingGenerator.Outlines.Tests.Support;
using HeadingGenerator.Testing;
using Microsoft.FSharp.Core;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>Nothing of a text is ever lost, and every outline is a tree with usable names.</summary>
public sealed class LosslessTests
{
    /// <summary>Small texts that have broken readers.</summary>
    public static TheoryData<string> Hostile { get; } =
    [
        "", " ", "\n", "\r", "\r\n", "\n\r", "\u2028", "\u0085", "\u3000\u00A0\t", "\0", "\uFEFF", "\uFEFF一、甲",
        "\uFFFD\uFFFD",
        "一", "一、", "一、\n", "一、\n\n", "（", "（\n", "（一", "（一\n", "（一）", "（\n一\n）", "第", "第\n一\n章", "其", "其\n一，", "1",
        "1.", "1\n.", "1\n1\n1\n",
        "——", "—— ", "—", "- ", "-", "* ", "#", "# ", "# #", "# 一、", "# 一、\n甲", "## \n", "####### 甲", "{#}", "{#a}",
        "一、{#a}", "一、{#a}{#b}", "一、甲{#a}。{#b}乙",
        "。", "。。。。", "一、。", "一、。。", "一是。二是。", "一是二是三是", "一是一是一是", "一是，二是，三是，", "：一是：二是：", "“一是”二是“三是", "（一是）二是）三是（",
        "一、甲\n乙。丙\n丁。戊\n己。庚", "一是\n二是\n三是", "首先\n其次\n最后，", "最后，", "最后，最后，最后，", "首先，最后，再次，其次，",
        "一方面\n另一方面", "一抓\n二抓\n三抓", "一抓二抓三抓", "\uD800一、\uDC00", "一、\uD800\n\uDC00二、",
        "一、甲\u2028二、乙\u2029三、丙\u0085四、丁\v五、戊\f六、己",
        "A.\n某局工作总结\n一、甲\n一是乙", "一抓\n某局工作总结\n一、甲", "打印\n打印\n打印", "【打印", "【】", "————\n一、甲\n————", "— 1 —\n— 2 —",
        "一\u200B、甲", "一、\u200B甲\u200B。\u200B乙\u200B", "一、甲\u00A0\u3000。\u00A0乙", "第一阶段\n第二阶段（\n第三阶段（）", "**", "****",
        "**一、**", "**一、甲", "一、**甲", "**甲**", "1. **甲**：", "**一是**甲。**二是**乙", "# **一、**", "# **", "__一、甲__。**",
        "# 😀\n一", "## 😀\n一", "<p></p>\n一、甲", "<p>一、甲</p>\n<br>", "&nbsp;", "&nbsp;一、甲", "- [ ]", "- [x] 甲\n- [ ] 乙", "上篇\n下篇",
        "**标题：甲**\n一、乙", "附件2：甲\n一、乙", "主题：\n甲", "甲①\n①乙\n①丙", "Step 1\nStep 2", "01｜\n02｜", "一丨\n二丨",
        "1.1.1.1.1", "1.1\n1.2\n1.1.1\n1.1.2",
        "✅✅个\n✅独", "✅ **✅个**\n✅独", "附件", "附件：", "附件\n", "附件：\n1.任务分工表\n2.联系表", "附件\n\n— 2 —\n1.任务分工表",
    ];

    [Fact]
    public void Seed_is_given_back() => Invariants.Hold(Outline.Read(Repository.Seed));

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_is_given_back(string text)
    {
        Invariants.Hold(Outline.Read(text));
        Invariants.Hold(Outline.Read("某局工作总结\n一、夯实基础\n一是学习\n" + text));
        Invariants.Hold(Outline.Read(text + "\n一、夯实基础\n一是学习"));
    }

    [Trait("Category", "Large")]
    [Fact]
    public void Seed_cut_anywhere_is_given_back()
    {
        string seed = Repository.Seed;
        for (int end = 0; end < seed.Length; end += 37)
        {
            Invariants.Hold(Outline.Read(seed[..end]));
            Invariants.Hold(Outline.Read(seed[end..]));
        }
    }

    [Trait("Category", "Large")]
    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(30)]
    [InlineData(80)]
    public void Texts_made_of_the_grammar_are_given_back(int mischief)
    {
        var random = new Random(20251122 + mischief);
        for (int i = 0; i < 1500; i++)
        {
            string text = RandomTexts.Text(random, mischief);
            Check(text);
        }
    }

    [Trait("Category", "Large")]
    [Fact]
    public void Mutations_of_the_seed_are_given_back()
    {
        var random = new Random(30103);
        string seed = Repository.Seed;
        for (int i = 0; i < 400; i++)
        {
            int start = random.Next(seed.Length - 400);
            Check(RandomTexts.Mutate(random, seed.Substring(start, 400)));
        }
    }

    [Trait("Category", "Large")]
    [Fact]
    public void Fragments_in_any_order_are_given_back()
    {
        Arbitrary<string[]> texts = Arb.From(Gen.ArrayOf(Gen.Elements(RandomTexts.Fragments)), Shrink);
        var replay = new Replay(new Rnd(20251122UL, 2023UL), FSharpOption<int>.None);
        Prop.ForAll(texts, fragments => Check(string.Concat(fragments)))
            .Check(
                Config.QuickThrowOnFailure
                    .WithMaxTest(1500)
                    .WithEndSize(60)
                    .WithReplay(FSharpOption<Replay>.Some(replay)));
    }

    [Fact]
    public void Examples_of_the_grammar_cut_anywhere_are_given_back()
    {
        foreach (string text in GrammarExamples.Texts)
        {
            for (int cut = 0; cut < text.Length; cut++)
            {
                Invariants.Hold(Outline.Read(text[..cut]));
            }
        }
    }

    [Fact]
    public void Any_string_is_given_back()
    {
        var random = new Random(4096);
        for (int i = 0; i < 500; i++)
        {
            Check(string.Create(random.Next(60), random, static (characters, random) =>
            {
                foreach (ref char c in characters)
                {
                    c = (char)random.Next(random.Next(4) == 0 ? 0x10000 : 0x80);
                }
            }));
        }
    }

    private static void Check(string text)
    {
        try
        {
            Invariants.Hold(Outline.Read(text));
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Text: {Escaped(text)}", exception);
        }
    }

    private static IEnumerable<string[]> Shrink(string[] fragments) =>
        Enumerable.Range(0, fragments.Length).Select(
            dropped => fragments.Where((_, index) => index != dropped).ToArray());

    /// <summary>The text as it can be pasted into a test.</summary>
    private static string Escaped(string text) =>
        string.Concat(
            text.Select(
                c => char.IsControl(c)
                    || char.IsSurrogate(c)
                    || c is >= '\u2000' and <= '\u206F' ? $"\\u{(int)c:X4}" : c.ToString()));
}
