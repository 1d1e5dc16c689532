using HeadingGenerator.Tests.Catalogs;

namespace HeadingGenerator.Tests.Patterns;

public class SentencePatternTests
{
    [Theory]
    [InlineData("抓党建与{0}相融合", "抓党建与|相融合")]
    [InlineData("{0}严", "|严")]
    [InlineData("在{0}上，以{1}、{2}为{3}", "在|上，以|、|为|")]
    [InlineData("没有空", "没有空")]
    [InlineData("", "")]
    [InlineData("{{0}}{0}}}", "{0}|}")]
    [InlineData("{{{0}}}", "{|}")]
    [InlineData("{0}{1}{2}{3}{4}{5}{6}{7}{8}{9}{10}", "|||||||||||")]
    public void A_pattern_is_literals_around_slots(string text, string literals)
    {
        var pattern = SentencePattern.Parse(text);

        Assert.Equal(text, pattern.Text);
        Assert.Equal(text, pattern.ToString());
        Assert.Equal(literals.Split('|'), pattern.Literals);
        Assert.Equal(pattern.Literals.Count - 1, pattern.SlotCount);
        Assert.True(SentencePattern.TryParse(text, out SentencePattern? again));
        Assert.Equal(pattern, again);
        Assert.Equal(pattern.GetHashCode(), again.GetHashCode());
    }

    [Theory]
    [InlineData("{", 0)]
    [InlineData("严}", 1)]
    [InlineData("严{1}", 1)]
    [InlineData("{0}与{0}", 4)]
    [InlineData("{0}与{2}", 4)]
    [InlineData("{00}", 0)]
    [InlineData("{ 0}", 0)]
    [InlineData("{0", 0)]
    [InlineData("{}", 0)]
    [InlineData("{0:G}", 0)]
    [InlineData("{{0}", 3)]
    public void A_bad_pattern_is_refused_with_its_position(string text, int position)
    {
        string message = Assert.Throws<FormatException>(() => SentencePattern.Parse(text)).Message;

        Assert.Contains($"at position {position}:", message, StringComparison.Ordinal);
        Assert.False(SentencePattern.TryParse(text, out SentencePattern? pattern));
        Assert.Null(pattern);
    }

    [Fact]
    public void No_text_is_no_pattern()
    {
        Assert.Throws<ArgumentNullException>("text", () => SentencePattern.Parse(null!));
        Assert.False(SentencePattern.TryParse(null, out _));
    }

    [Fact]
    public void Fillers_go_into_the_slots()
    {
        Assert.Equal("抓党建与乡村振兴相融合", Themes.突出融字.Pattern!.Format("乡村振兴"));
        Assert.Equal("在内容上，以实、新为要求", SentencePattern.Parse("在{0}上，以{1}、{2}为{3}").Format("内容", "实", "新", "要求"));
        Assert.Equal("没有空", SentencePattern.Parse("没有空").Format());
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{1}")]
    [InlineData("{{")]
    [InlineData("}")]
    [InlineData("")]
    [InlineData("相融合")]
    [InlineData("\0\uD800")]
    public void Fillers_are_taken_literally(string filler) =>
        Assert.Equal($"抓{filler}与{filler}相融合", SentencePattern.Parse("抓{0}与{1}相融合").Format(filler, filler));

    [Fact]
    public void The_wrong_number_of_fillers_is_refused()
    {
        var one = SentencePattern.Parse("{0}严");
        var two = SentencePattern.Parse("{0}与{1}");

        Assert.StartsWith(
            "The pattern “{0}严” needs 1 filler, not 0.",
            Assert.Throws<ArgumentException>("fillers", () => one.Format()).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "The pattern “{0}与{1}” needs 2 fillers, not 3.",
            Assert.Throws<ArgumentException>("fillers", () => two.Format("a", "b", "c")).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "The filler of slot {1} is null.",
            Assert.Throws<ArgumentNullException>("fillers", () => two.Format("a", null!)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("fillers", () => two.Format(null!));
        Assert.Throws<ArgumentException>("fillers", () => one.Format(new string[2]));
        Assert.Throws<ArgumentException>("fillers", () => one.TryFormat(new char[9], out _));
        Assert.Throws<ArgumentNullException>("fillers", () => two.TryFormat(new char[9], out _, "a", null!));
        Assert.Throws<ArgumentNullException>("fillers", () => two.TryFormat([], out _, null!, null!));
    }

    [Theory]
    [InlineData("抓{0}与{1}相融合", "甲", "")]
    [InlineData("{0}", "")]
    [InlineData("没有空")]
    [InlineData("")]
    [InlineData("{0}{1}{2}", "“", "\n", "{0}")]
    public void A_span_takes_a_sentence_if_it_is_long_enough(string text, params string[] fillers)
    {
        var pattern = SentencePattern.Parse(text);
        string expected = pattern.Format(fillers);
        char[] destination = new char[expected.Length];

        Assert.Equal(expected, pattern.Format(fillers.AsSpan()));
        Assert.True(pattern.TryFormat(destination, out int written, fillers));
        Assert.Equal(expected, new string(destination, 0, written));
        for (int length = 0; length < expected.Length; length++)
        {
            Assert.False(pattern.TryFormat(destination.AsSpan(0, length), out written, fillers));
            Assert.Equal(0, written);
        }
    }

    [Fact]
    public void Filling_allocates_nothing_but_the_result()
    {
        var pattern = SentencePattern.Parse("抓{0}与{1}相融合");
        char[] destination = new char[20];
        string sentence = Fill();
        long before = GC.GetAllocatedBytesForCurrentThread();
        string copy = new(sentence.AsSpan());
        long size = GC.GetAllocatedBytesForCurrentThread() - before;

        before = GC.GetAllocatedBytesForCurrentThread();
        sentence = Fill();
        Assert.Equal(size, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(copy, sentence);

        string Fill()
        {
            Assert.True(pattern.TryFormat(destination, out _, "党建", "乡村振兴"));
            return pattern.Format("党建", "乡村振兴");
        }
    }

    [Fact]
    public void A_long_filler_is_carried_whole()
    {
        string filler = new('党', 100_000);

        Assert.Equal(filler + "严", SentencePattern.Parse("{0}严").Format(filler));
    }

    [Theory]
    [InlineData("{0}严", "政治思想严", "政治思想")]
    [InlineData("{0}严", "严严", "严")]
    [InlineData("抓{0}与{1}", "抓甲与乙与丙", "甲|乙与丙")]
    [InlineData("抓{0}与{1}合", "抓甲与乙与丙合合", "甲|乙与丙合")]
    [InlineData("{0}与{1}", "与与与", "与|与")]
    [InlineData("{0}{1}", "甲乙丙", "甲|乙丙")]
    [InlineData("{{{0}}}", "{甲}", "甲")]
    [InlineData("坚持“{0}”“{1}”同{2}", "坚持“职”“责”同心", "职|责|心")]
    public void A_title_is_resolved_from_left_to_right(string text, string title, string slots)
    {
        Assert.True(SentencePattern.Parse(text).TryMatch(title, out IReadOnlyList<string> found));
        Assert.Equal(slots.Split('|'), found);
    }

    [Theory]
    [InlineData("{0}严", "严")]
    [InlineData("{0}严", "政治思想")]
    [InlineData("{0}严", "")]
    [InlineData("抓{0}", "抓")]
    [InlineData("抓{0}合", "抓合")]
    [InlineData("合{0}合", "合")]
    [InlineData("{0}与{1}", "甲与")]
    [InlineData("{0}与{1}", "与乙")]
    [InlineData("{0}与{1}合", "甲合与")]
    [InlineData("{0}{1}", "甲")]
    [InlineData("没有空", "没有")]
    [InlineData("Z{0}", "z1")]
    public void A_title_that_does_not_follow_has_no_slots(string text, string title)
    {
        Assert.False(SentencePattern.Parse(text).TryMatch(title, out IReadOnlyList<string> slots));
        Assert.Empty(slots);
    }

    [Fact]
    public void A_pattern_without_slots_matches_its_own_text()
    {
        Assert.True(SentencePattern.Parse("没有{{空}}").TryMatch("没有{空}", out IReadOnlyList<string> slots));
        Assert.Empty(slots);
    }

    [Fact]
    public void A_heading_is_matched_by_its_title()
    {
        Assert.True(Themes.突出严字.Pattern!.TryMatch(Themes.突出严字.作风纪律严, out IReadOnlyList<string> slots));
        Assert.Equal(["作风纪律"], slots);
        Assert.Throws<ArgumentNullException>("heading", () => Themes.突出严字.Pattern!.TryMatch((Heading)null!, out _));
        Assert.Throws<ArgumentNullException>("title", () => Themes.突出严字.Pattern!.TryMatch((string)null!, out _));
    }

    [Fact]
    public void What_was_matched_gives_the_title_back()
    {
        var random = new Random(20251122);
        int matches = 0;
        for (int i = 0; i < 20_000; i++)
        {
            SentencePattern pattern = RandomPattern(random);
            string title = RandomText(random, 12);
            if (pattern.TryMatch(title, out IReadOnlyList<string> slots))
            {
                matches++;
                Assert.Equal(pattern.SlotCount, slots.Count);
                Assert.All(slots, slot => Assert.NotEmpty(slot));
                Assert.Equal(title, pattern.Format(slots.ToArray()));
            }
        }

        Assert.True(matches > 200, $"Only {matches} titles matched.");
    }

    [Fact]
    public void Fillers_that_hold_no_literal_are_found_again()
    {
        var random = new Random(20251123);
        for (int i = 0; i < 5_000; i++)
        {
            int slotCount = random.Next(1, 5);
            string text = string.Concat(
                Enumerable.Range(0, slotCount).Select(slot => $"，{RandomLiteral(random)}{{{slot}}}"))
                + "。";
            string[] fillers = Enumerable.Range(0, slotCount).Select(_ => RandomText(random, 4) + "丁").ToArray();
            var pattern = SentencePattern.Parse(text);

            Assert.True(pattern.TryMatch(pattern.Format(fillers), out IReadOnlyList<string> slots));
            Assert.Equal(fillers, slots);
        }
    }

    [Theory]
    [InlineData(33)]
    [InlineData(100)]
    [InlineData(1_000)]
    public void Long_literals_are_found_like_short_ones(int length)
    {
        var random = new Random(length);
        for (int i = 0; i < 200; i++)
        {
            string literal = string.Concat(Enumerable.Range(0, length).Select(_ => random.Next(20) == 0 ? '乙' : '甲'));
            string before = string.Concat(
                Enumerable.Range(0, random.Next(1, 2 * length)).Select(_ => random.Next(20) == 0 ? '乙' : '甲'));
            string title = before + literal + "后";
            int expected = title.IndexOf(literal, 1, StringComparison.Ordinal);

            Assert.True(
                SentencePattern.Parse("{0}" + literal + "{1}").TryMatch(title, out IReadOnlyList<string> slots));
            Assert.Equal([title[..expected], title[(expected + length)..]], slots);
            Assert.False(SentencePattern.Parse("{0}" + literal + "丙{1}").TryMatch(title, out _));
        }
    }

    [Fact]
    public void Equal_texts_are_equal_patterns()
    {
        var pattern = SentencePattern.Parse("{0}严");

        Assert.True(pattern.Equals((object)SentencePattern.Parse("{0}严")));
        Assert.False(pattern.Equals(SentencePattern.Parse("{0}实")));
        Assert.False(pattern.Equals(null));
        Assert.False(pattern.Equals("{0}严"));
    }

    private static SentencePattern RandomPattern(Random random)
    {
        int slotCount = random.Next(0, 4);
        string text = RandomLiteral(random);
        for (int slot = 0; slot < slotCount; slot++)
        {
            text += $"{{{slot}}}{RandomLiteral(random)}";
        }

        return SentencePattern.Parse(text);
    }

    private static string RandomLiteral(Random random) =>
        RandomText(random, 2).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static string RandomText(Random random, int maxLength) =>
        string.Concat(Enumerable.Range(0, random.Next(maxLength + 1)).Select(_ => "甲乙{}0"[random.Next(5)]));
}
