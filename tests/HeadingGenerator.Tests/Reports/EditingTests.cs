using HeadingGenerator.Tests.Catalogs;

namespace HeadingGenerator.Tests.Reports;

/// <summary>A report is a tree whose blocks are inserted, moved and removed through one collection.</summary>
public class EditingTests
{
    [Fact]
    public void Positions_and_numbers_are_those_of_the_place()
    {
        var report = new ReportOutline("总结");
        ReportSection first = report.Content.AddSection("甲");
        ReportSection last = report.Content.AddSection("乙");
        Assert.Equal(["一、甲", "二、乙"], report.Content.Sections.Select(section => section.ToString()));

        report.Content.Insert(0, new ReportParagraph("段"));
        report.Content.Insert(1, new ReportSection("新"));
        Assert.Equal(["一、新", "二、甲", "三、乙"], report.Content.Sections.Select(section => section.ToString()));

        report.Content.Remove(first);
        Assert.Equal((1, 2), (first.Position, last.Position));
        report.Content.Add(first);
        Assert.Equal(["一、新", "二、乙", "三、甲"], report.Content.Sections.Select(section => section.ToString()));

        report.Content[1] = new ReportSection("换");
        Assert.Equal(["段", "一、换", "二、乙", "三、甲"], report.Content.Select(block => block.ToString()));

        report.Content.Clear();
        Assert.Equal("总结\n\n", report.ToString());
        Assert.Null(last.Parent);
    }

    [Fact]
    public void A_moved_section_takes_all_below_it_along()
    {
        var report = new ReportOutline("总结");
        ReportSection target = report.Content.AddSection("甲");
        ReportSection moved = report.Content.AddSection(Themes.健全机制);
        ReportSection deep = moved.Content.Sections[0].Content.Sections[1];
        Assert.Equal((3, "2."), (deep.Level, deep.Marker));

        report.Content.Remove(moved);
        target.Content.AddSection("先");
        target.Content.Add(moved);

        Assert.Same(target, moved.Parent);
        Assert.Equal((2, 2, "（二）"), (moved.Level, moved.Position, moved.Marker));
        Assert.Equal((4, "（2）"), (deep.Level, deep.Marker));
    }

    [Fact]
    public void Paragraphs_stay_where_they_are_put()
    {
        var report = new ReportOutline("通知");
        report.Content.Add("现通知如下。");
        ReportSection tasks = report.Content.AddSection("工作任务");
        tasks.Content.AddSection("清点库房", "逐卷核对。");
        ReportParagraph end = tasks.Content.Add("以上工作月底完成。");
        report.Content.Add("特此通知。");

        Assert.Equal("通知\n\n现通知如下。\n一、工作任务\n（一）清点库房。逐卷核对。\n以上工作月底完成。\n特此通知。\n", report.ToString());

        end.Text = "以上工作本周完成。";
        tasks.Content.Remove(end);
        tasks.Content.Insert(0, end);
        Assert.Equal("以上工作本周完成。", tasks.Body);
        Assert.Equal("通知\n\n现通知如下。\n一、工作任务\n以上工作本周完成。\n（一）清点库房。逐卷核对。\n特此通知。\n", report.ToString());
    }

    [Fact]
    public void A_block_stands_in_one_place()
    {
        var report = new ReportOutline("总结");
        ReportSection outer = report.Content.AddSection("甲");
        ReportSection inner = outer.Content.AddSection("乙");

        Assert.Throws<InvalidOperationException>(() => report.Content.Add(inner));
        Assert.Throws<InvalidOperationException>(() => new ReportOutline("另").Content.Add(outer));
        Assert.Throws<InvalidOperationException>(() => report.Content[0] = inner);
        report.Content[0] = outer;
        report.Content.Remove(outer);
        Assert.Throws<ArgumentException>("item", () => inner.Content.Add(outer));
        Assert.Throws<ArgumentException>("item", () => outer.Content.Add(outer));
        var empty = new ReportSection("丙");
        Assert.Throws<ArgumentException>("item", () => empty.Content.Add(empty));
        Assert.Equal(["乙"], outer.Content.Select(block => ((ReportSection)block).Title));
        Assert.Empty(inner.Content);
    }

    [Fact]
    public void Titles_and_texts_can_be_changed()
    {
        var report = new ReportOutline("旧") { Title = "新" };
        ReportSection section = report.Content.AddSection("甲", "乙");
        section.Title = "丙";
        ((ReportParagraph)section.Content[0]).Text = "丁\n戊";

        Assert.Equal("新\n\n一、丙\n丁\n戊\n", report.ToString());
    }

    [Theory]
    [InlineData("一、总体要求", "一、总体要求")]
    [InlineData("三、总体要求", "一、总体要求")]
    [InlineData("1.总体要求", "一、总体要求")]
    [InlineData("（十二） 总体要求", "一、总体要求")]
    [InlineData("2、总体要求", "一、总体要求")]
    [InlineData("一.总体要求", "一、总体要求")]
    [InlineData("①总体要求", "一、总体要求")]
    [InlineData("一是总体要求", "一、总体要求")]
    [InlineData("1.5亿元工程", "一、1.5亿元工程")]
    [InlineData("一、二级医院建设", "一、一、二级医院建设")]
    [InlineData("（2025）年度计划", "一、（2025）年度计划")]
    [InlineData("十项任务", "一、十项任务")]
    public void A_number_in_the_title_is_not_numbered_again(string title, string heading)
    {
        var report = new ReportOutline("总结");

        Assert.Equal(heading, report.Content.AddSection(title).ToString());
    }

    [Fact]
    public void A_typed_number_is_shown_where_the_scheme_has_none()
    {
        var report = new ReportOutline("总结");
        ReportSection section = report.Content.AddSection("三、总体要求");

        Assert.Equal(("总体要求", "三、", "一、"), (section.Title, section.WrittenMarker, section.Marker));
        report.Numbering = NumberingScheme.None;
        Assert.Equal("三、总体要求", section.ToString());
        report.Numbering = NumberingScheme.AsWritten;
        Assert.Equal("三、总体要求", section.ToString());
        section.Title = "工作任务";
        Assert.Equal("工作任务", section.ToString());
        section.WrittenMarker = "第三章";
        Assert.Equal("第三章　工作任务", section.ToString());
    }

    [Fact]
    public void A_heading_shares_its_paragraph_as_its_place_or_the_caller_says()
    {
        var report = new ReportOutline("总结") { Numbering = NumberingScheme.None };
        ReportSection alone = report.Content.AddSection("甲").Content.AddSection("乙", "丙");
        ReportSection top = report.Content.AddSection("丁", "戊");
        top.Content.AddSection("己", "庚");

        alone.IsRunIn = false;
        top.IsRunIn = true;
        top.ClosingMark = "：";
        Assert.Equal("总结\n\n甲\n乙\n丙\n丁：戊\n己。庚\n", report.ToString());
    }

    [Fact]
    public void An_article_is_its_marker_and_its_text()
    {
        var report = new ReportOutline("条例") { Numbering = NumberingScheme.AsWritten };
        report.Content.Add(new ReportSection("", "为了规范管理，制定本条例。") { WrittenMarker = "第一条", IsRunIn = true });
        report.Content.Add(new ReportSection("", "为了规范管理，制定本条例。") { WrittenMarker = "第二条" });

        Assert.Equal("条例\n\n第一条　为了规范管理，制定本条例。\n第二条\n为了规范管理，制定本条例。\n", report.ToString());
    }

    [Fact]
    public void Blank_blocks_are_not_written()
    {
        var report = new ReportOutline("");
        report.Content.Add(" \n\u3000");
        report.Content.Add("段");

        Assert.Equal("段\n", report.ToString());
        Assert.Equal("段\n", Rendering.Render(report.WriteMarkdown));
        Assert.DoesNotContain("<h1>", Rendering.Render(report.WriteHtml), StringComparison.Ordinal);
    }

    [Fact]
    public void Random_edits_keep_every_block_in_its_place()
    {
        var random = new Random(20260105);
        var report = new ReportOutline("随机");
        var contents = new List<ReportContent> { report.Content };
        for (int i = 0; i < 2000; i++)
        {
            ReportContent content = contents[random.Next(contents.Count)];
            int index = random.Next(content.Count + 1);
            if (random.Next(3) > 0 || index == content.Count)
            {
                ReportBlock block = random.Next(2) == 0 ? new ReportParagraph($"{i}") : new ReportSection($"标题{i}");
                content.Insert(index, block);
                if (block is ReportSection section)
                {
                    contents.Add(section.Content);
                }
            }
            else if (content[index] is ReportParagraph)
            {
                content.RemoveAt(index);
            }
            else
            {
                ReportBlock block = content[index];
                content.RemoveAt(index);
                report.Content.Insert(random.Next(report.Content.Count + 1), block);
            }
        }

        Check(report.Content, parent: null, level: 1);

        static void Check(ReportContent content, ReportSection? parent, int level)
        {
            int position = 0;
            foreach (ReportBlock block in content)
            {
                Assert.Same(parent, block.Parent);
                if (block is ReportSection section)
                {
                    Assert.Equal((level, ++position), (section.Level, section.Position));
                    Assert.Same(section, content.Sections[position - 1]);
                    Check(section.Content, section, level + 1);
                }
            }
        }
    }
}
