using HeadingGenerator.Testing;

namespace HeadingGenerator.Outlines.Tests;

public class RepairTests
{
    public static TheoryData<string, string> Repairs { get; } = new()
    {
        { "一、抓实\n一是定责。\n三是问效。\n", "一、抓实\n一是定责。\n二是问效。\n" },
        { "一、甲\n二、乙\n二、丙\n三、丁\n", "一、甲\n二、乙\n三、丙\n四、丁\n" },
        { "总结\n（１）甲\n（１）乙\n（２）丙\n", "总结\n（１）甲\n（２）乙\n（３）丙\n" },
        { "一、抓实\n①定责。\n③问效。\n", "一、抓实\n①定责。\n②问效。\n" },
        { "一、抓实\n一要定责到人。任务上墙。\n落实到岗。清单上账。\n三要问效到底。结果上榜。\n", "一、抓实\n一要定责到人。任务上墙。\n二要落实到岗。清单上账。\n三要问效到底。结果上榜。\n" },
        { "一、甲\n  一是定责二是问效。\n  三是巩固。\n二、乙\n  一是丙。\n  二是丁。\n  三是戊。\n", "一、甲\n  一是定责。\n  二是问效。\n  三是巩固。\n二、乙\n  一是丙。\n  二是丁。\n  三是戊。\n" },
        { "一、甲\n一是明确清单,压实责任;按月通报!\n", "一、甲\n一是明确清单，压实责任；按月通报！\n" },
        { "一、甲\n一是明确清单, 压实责任.\n", "一、甲\n一是明确清单，压实责任。\n" },
        { "一、甲\n二、乙\n九、丙\n四、丁\n", "一、甲\n二、乙\n三、丙\n四、丁\n" },
        { "一、甲\n二、乙\n四、丙\n三、丁\n", "一、甲\n二、乙\n三、丙\n四、丁\n" },
        { "一、甲\n1.子\n5.丑\n5.寅\n6.卯\n", "一、甲\n1.子\n5.丑\n6.寅\n7.卯\n" },
        { "一、用好AI\u00A0工具\n二、学习李 明同志事迹\n三、抓实 抓细\n", "一、用好AI 工具\n二、学习李明同志事迹\n三、抓实 抓细\n" },
        { "一、规范办 文\n", "一、规范办文\n" },
        { "一、弘扬优良 作风\n二、强化担当 作为精神\n", "一、弘扬优良作风\n二、强化担当 作为精神\n" },
        { "一、抓\u200B实\n二、抓细\n", "一、抓实\n二、抓细\n" },
        { "一、甲\n（一）子；\n（二）丑；\n（三）寅\n", "一、甲\n（一）子；\n（二）丑；\n（三）寅。\n" },
        { "一、甲\n1.定责。\n2.落实\n3.问效。\n", "一、甲\n1.定责。\n2.落实。\n3.问效。\n" },
        { "一、甲\n（一）子\n（二）丑\n(三)寅\n", "一、甲\n（一）子\n（二）丑\n（三）寅\n" },
        { "一、甲\n第一、健全制度。\n第二、压实责任。\n", "一、甲\n第一，健全制度。\n第二，压实责任。\n" },
        { "第一条 甲。\n第三条 乙。\n第四条 丙。\n", "第一条 甲。\n第二条 乙。\n第三条 丙。\n" },
        { "一、甲\n要抓好贯彻落实工作\n，按月通报进展情况。\n", "一、甲\n要抓好贯彻落实工作，按月通报进展情况。\n" },
        {
            "一、甲\r\n一是任务上墙二是清单上账。\r\n三是结果上榜。\r\n二、乙\r\n一是盘点。\r\n二是归档。\r\n",
            "一、甲\r\n一是任务上墙。\r\n二是清单上账。\r\n三是结果上榜。\r\n二、乙\r\n一是盘点。\r\n二是归档。\r\n"
        },
        { "一、抓实。\n一是定责。\n二、抓细\n一是问效。\n", "一、抓实\n一是定责。\n二、抓细\n一是问效。\n" },
        { "一、抓实\n- 收文要快。当日登记。\n- 分办要准。按责分派。\n归档要全。按年成册。\n", "一、抓实\n- 收文要快。当日登记。\n- 分办要准。按责分派。\n- 归档要全。按年成册。\n" },
        { "一、抓实\n首先，收文要快。当日登记。\n其次，分办要准。按责分派。\n归档要全。按年成册。\n", "一、抓实\n首先，收文要快。当日登记。\n其次，分办要准。按责分派。\n再次，归档要全。按年成册。\n" },
        { "一、抓实\u00A0 抓细\u200B\n", "一、抓实　抓细\n" },
        { "一、抓实 ，抓细， 抓常\n", "一、抓实，抓细，抓常\n" },
        { "一、甲\n一是\u202E乙。\n", "一、甲\n一是乙。\n" },
        { "一、甲\n一是讲一堂课，“以案说法 。\n", "一、甲\n一是讲一堂课，“以案说法” 。\n" },
        { "一、甲\n一是讲一堂课，“以案说法。\n", "一、甲\n一是讲一堂课，“以案说法”。\n" },
    };

    [Theory]
    [MemberData(nameof(Repairs))]
    public void A_repair_is_what_an_editor_would_do(string text, string expected) =>
        Assert.Equal(expected, OutlineRepairer.Repair(text));

    [Theory]
    [InlineData("一、抓实\n一是定责。\n五是问效。\n")]
    [InlineData("一、甲\n一是落实“三项制度的清单。\n")]
    [InlineData("一、甲\n一是定责。\n二是定责。\n")]
    [InlineData("一、甲\n一是定责。\n二是落实，\n三是问效。\n")]
    [InlineData("一、甲\n一是收文要快。“二是分办要准。三是归档要全。\n")]
    [InlineData("一、甲\n一是收文要快捷。当日登记。\n二是分办要精准。按责分派。\n三》是归档要齐全。按年成册。\n四是利用要便捷。随调随阅。\n")]
    [InlineData("一、甲\n\n各位员工必须按照规定的时间上班，\n\n各部门不得私自倒班。\n\n二、乙\n\n丙。\n")]
    [InlineData("第一章 总则\n第一条 甲。\n第三章 附则\n第二条 乙。\n")]
    public void What_needs_a_human_is_left_alone(string text) => Assert.Equal(text, OutlineRepairer.Repair(text));

    [Theory]
    [MemberData(nameof(Repairs))]
    public void A_repaired_finding_is_gone_no_new_one_comes_and_repairing_again_changes_nothing(
        string text, string expected)
    {
        Finding[] before = [.. OutlineChecker.Check(Outline.Read(text))];
        Finding[] after = [.. OutlineChecker.Check(Outline.Read(expected))];

        Assert.DoesNotContain(after, finding => finding.Repair.Count > 0);
        Assert.All(
            after.GroupBy(finding => finding.Rule.Id),
            group => Assert.True(before.Count(finding => finding.Rule.Id == group.Key) >= group.Count()));
        Assert.Equal(expected, OutlineRepairer.Repair(expected));
    }

    [Trait("Category", "Large")]
    [Fact]
    public void Random_texts_settle_and_lose_nothing_outside_the_edits()
    {
        var random = new Random(7);
        string[] fragments = [
            "一、", "二、", "三、", "一是", "二是", "三是", "五是", "（一）", "（二）", "甲乙", "丙丁戊", "。", "。", "，", ",", "“", "”", "\n",
            "\n", "\n", " ", "\u00A0", "\u202E", "；", "（", ")", "[", "]", "\"", "《", "》", ":", ".", "1.", "3)", "①",
            "- ", "首先，", "\u3000", "A", "8", "{#", "}"
        ];
        for (int round = 0; round < 5000; round++)
        {
            string text = "一、题\n"
                + string.Concat(
                    Enumerable.Range(0, random.Next(40)).Select(_ => fragments[random.Next(fragments.Length)]));

            string repaired = OutlineRepairer.Repair(text);

            Assert.Equal(repaired, OutlineRepairer.Repair(repaired));
            Assert.Equal(Words(text), Words(repaired));
        }
    }

    [Trait("Category", "Large")]
    [Fact]
    public void Damaged_texts_are_repaired_once_and_for_all_without_new_findings_or_lost_words()
    {
        var random = new Random(11);
        foreach (string text in RealTexts())
        {
            for (int round = 0; round < 40; round++)
            {
                string damaged = Damage(text, random);
                // What an invisible character hides comes to light when that is gone.
                string visible = OutlineRepairer.Repair(
                    damaged,
                    select: static finding => finding.Rule == FindingRules.InvisibleCharacter
                        || finding.Rule == FindingRules.StraySpace);
                IReadOnlyList<Finding> before = OutlineChecker.Check(Outline.Read(visible));

                string repaired = OutlineRepairer.Repair(damaged);

                IReadOnlyList<Finding> after = OutlineChecker.Check(Outline.Read(repaired));
                Assert.Equal(repaired, OutlineRepairer.Repair(repaired));
                Assert.DoesNotContain(after, finding => finding.Repair.Count > 0);

                // Points that come apart may be fewer or more than a title promises.
                bool comesApart = before.Any(static finding => finding.Rule == FindingRules.MergedPoints);
                Assert.All(
                    after.Where(finding => !(comesApart && finding.Rule == FindingRules.BrokenPromise)).CountBy(
                        finding => finding.Rule.Id),
                    left => Assert.True(
                        left.Value <= before.Count(finding => finding.Rule.Id == left.Key),
                        $"More {left.Key} than before:\n{damaged}"));
                Assert.True(HoldsInOrder(repaired, WithoutNumerals(damaged)), $"Words are lost:\n{damaged}");
            }
        }
    }

    [Fact]
    public void Lines_without_a_finding_are_left_as_they_are()
    {
        var random = new Random(13);
        foreach (string text in RealTexts())
        {
            string damaged = Damage(text, random);
            Outline outline = Outline.Read(damaged);
            var touched = OutlineChecker.Check(outline)
                .SelectMany(finding => finding.Repair)
                .Select(edit => outline.GetPosition(edit.Range.Start).Line)
                .ToHashSet();

            HashSet<string> repaired = [.. OutlineRepairer.Repair(damaged).Split('\n')];

            Assert.All(
                damaged.Split('\n').Where((_, index) => !touched.Contains(index + 1)),
                line => Assert.Contains(line, repaired));
        }
    }

    [Theory]
    [InlineData("A.", "B.", "D.", "C.")]
    [InlineData("1.1", "1.2", "1.4", "1.3")]
    [InlineData("①", "②", "④", "③")]
    public void A_number_that_does_not_follow_is_mended_in_its_script(
        string first, string second, string written, string expected)
    {
        string text = $"一、建设任务\n{first}建设平台\n全年建成三个平台。\n{second}完善制度\n全年修订制度十项。\n{written}培养人才\n全年培训三次。\n";

        Assert.Contains("\n" + expected + "培养人才\n", OutlineRepairer.Repair(text));
    }

    [Trait("Category", "Large")]
    [Theory]
    [InlineData("一是")]
    [InlineData("1.")]
    [InlineData("①")]
    public void A_series_is_not_renumbered_beyond_the_numbers_that_are_read(string marker)
    {
        string text = "一、甲\n" + string.Concat(Enumerable.Range(0, 12000).Select(i => $"{marker}点{i}。文。\n"));

        Outline repaired = Outline.Read(OutlineRepairer.Repair(text));

        Assert.Equal(12000, repaired.Headings[0].Points.Count);
        Assert.All(repaired.Headings[0].Points, point => Assert.NotEmpty(point.Marker));
    }

    [Fact]
    public void Edits_apply_in_any_order_and_equal_ones_once()
    {
        TextEdit[] edits = [
            new(new TextRange(3, 3), "\n"), new(new TextRange(3, 3), "。"), new(new TextRange(0, 1), "X"),
            new(new TextRange(0, 1), "X"), new(new TextRange(4, 5), "")
        ];

        Assert.Equal("Xbc。\nd", TextEdit.Apply("abcde", edits));
        Assert.Equal("Xbc。\nd", TextEdit.Apply("abcde", edits.Reverse()));
        Assert.Throws<ArgumentOutOfRangeException>(() => TextEdit.Apply("a", [new(new TextRange(1, 2), "")]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("X")]
    [InlineData("Z")]
    public void What_is_inserted_stays_before_what_is_replaced_at_the_same_place(string replacement)
    {
        TextEdit[] edits = [new(new TextRange(1, 2), replacement), new(new TextRange(1, 1), "Y")];

        Assert.Equal($"aY{replacement}c", TextEdit.Apply("abc", edits));
        Assert.Equal($"aY{replacement}c", TextEdit.Apply("abc", edits.Reverse()));
    }

    private static IEnumerable<string> RealTexts() =>
        Repository.RealTexts.Prepend(Repository.Seed);

    /// <summary>Does to a text, in a few places, what hasty hands do.</summary>
    private static string Damage(string text, Random random)
    {
        List<string> lines = [.. text.Split('\n')];
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            int at = random.Next(lines.Count);
            string line = lines[at];
            int place = random.Next(line.Length + 1);
            switch (random.Next(10))
            {
                case 0:
                    lines.RemoveAt(at);
                    lines.Add("末行。");
                    break;
                case 1:
                    lines.Insert(at, line);
                    break;
                case 2:
                    lines[at] = line + lines[(at + 1) % lines.Count];
                    break;
                case 3:
                    lines[at] = line.TrimEnd('。');
                    break;
                case 4:
                    lines[at] = line + "。";
                    break;
                case 5:
                    lines[at] = line.Replace('，', ',').Replace('：', ':');
                    break;
                case 6:
                    lines[at] = line.Length > 2 ? line[2..] : line;
                    break;
                case 7:
                    lines[at] = line.Insert(place, new[] { "\u00A0", "\u200B", "\u202E", " ", "\t" }[random.Next(5)]);
                    break;
                case 8:
                    lines[at] = line.Insert(place, new[] { "“", "”", "（", "》" }[random.Next(4)]);
                    break;
                default:
                    lines[at] = line.Length > 0 ? line.Remove(Math.Min(place, line.Length - 1), 1) : line;
                    break;
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>The words of a text without the numerals that repairs may change.</summary>
    private static IEnumerable<char> WithoutNumerals(string text) =>
        text.Where(c => char.IsLetter(c) && !"一二三四五六七八九十百廿卅首先其次再".Contains(c, StringComparison.Ordinal));

    private static bool HoldsInOrder(string text, IEnumerable<char> characters)
    {
        int position = 0;
        foreach (char c in characters)
        {
            position = text.IndexOf(c, position) + 1;
            if (position == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static string Words(string text) =>
        string.Concat(text.Where(c => c is '甲' or '乙' or '丙' or '丁' or '戊' or '题'));
}
