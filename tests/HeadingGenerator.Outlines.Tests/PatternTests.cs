using System.Globalization;
using HeadingGenerator.Testing;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>Parallel headings have the pattern that a writer would imitate.</summary>
public sealed class PatternTests
{
    private const string Theme = "年度重点工作";

    [Theory]
    [InlineData("强化{0}", "强化理论武装", "强化阵地管理", "强化正向激励")]
    [InlineData("{0}机制", "完善培训机制", "优化选人机制", "健全考核机制")]
    [InlineData("提升{0}能力", "提升服务能力", "提升治理能力", "提升创新能力")]
    [InlineData("增强{0}力", "增强凝聚力", "增强战斗力", "增强号召力")]
    [InlineData("党建引领{0}力", "党建引领聚合力", "党建引领添活力", "党建引领增动力")]
    [InlineData("{0}强", "政治素质强", "业务能力强", "担当意识强")]
    [InlineData("抓{0}强{1}", "抓学习强本领", "抓教学强课堂", "抓学风强效能")]
    [InlineData("{0}强{1}", "人才强企", "科技强安", "文化强魂")]
    [InlineData("{0}赋能{1}", "文化浸润赋能乡村", "科技赋能产业", "数据共享赋能监管")]
    [InlineData("{0}没有{1}", "规矩没有立起来", "台账没有建起来", "流程没有跑起来", "考核没有严到位")]
    [InlineData(
        "把好{0}关", "把好入口关", "把好培养关", "把好考核关", "把好监督关", "把好廉洁关", "把好质量关", "把好进度关", "把好资金关", "把好安全关", "把好验收关", "把好归档关", "把好评价关")]
    [InlineData("在{0}中{1}", "在学习中提高认识", "在调研中摸清底数", "在实践中增长才干")]
    public void Words_that_all_points_share_are_the_pattern(string pattern, params string[] titles) =>
        AssertPattern(pattern, titles);

    [Theory]
    [InlineData("聚焦{0}，推动{1}", "聚焦产业升级，推动链条延伸", "聚焦民生实事，推动服务下沉", "聚焦风险防控，推动关口前移")]
    [InlineData("强化{0}，{1}“{2}”", "强化统筹，织密“责任网”", "强化培训，建强“主力军”", "强化督导，用好“指挥棒”")]
    [InlineData("拧紧{0}“{1}”", "拧紧思想“总开关”", "拧紧作风纪律“发条”", "拧紧责任“螺丝”")]
    [InlineData("从“{0}”到“{1}”", "从“纸上”到“掌上”", "从“被动等”到“主动办”", "从“有没有”到“好不好”")]
    [InlineData("变“{0}”为“{1}”", "变“坐等”为“走访”", "变“单打”为“联动”")]
    [InlineData("争当“{0}”", "争当“排头兵”", "争当“领头雁”", "争当“先行者”")]
    [InlineData("推行“党建+{0}”，破解{1}难", "推行“党建+物业”，破解管理难", "推行“党建+网格”，破解联动难", "推行“党建+志愿”，破解服务难")]
    [InlineData("强化监督（{0}）", "强化监督（上级）", "强化监督（群众）")]
    [InlineData("抓{0}，{1}！", "抓落实，快！", "抓整改，实！")]
    [InlineData("学{0}、{1}", "学思想、强党性", "学业务、练本领", "学先进、找差距")]
    [InlineData(
        "坚持{0}，健全{1}、{2}的{3}体系", "坚持高位推动，健全领导有力、分工明确的责任体系", "坚持问题导向，健全覆盖全面、运转高效的监管体系", "坚持服务至上，健全便捷普惠、群众满意的保障体系")]
    [InlineData("深化{0} 激发{1}", "深化改革创新 激发内生动力", "深化结对共建 激发组织活力", "深化典型选树 激发干事热情")]
    [InlineData("{0}——建设{1}市", "筑巢引凤——建设人才强市", "放水养鱼——建设活力之市")]
    public void Marks_are_kept_where_they_stand(string pattern, params string[] titles) =>
        AssertPattern(pattern, titles);

    [Theory]
    [InlineData("坚持以{0}为{1}", "坚持以政治建设为统领", "坚持以基层治理为重点", "坚持以作风转变为保障")]
    [InlineData("坚持以{0}为{1}", "坚持以人民为中心", "坚持以实干实绩为导向", "坚持以制度为保障")]
    [InlineData("以{0}促{1}", "以赛促练", "以督导促整改", "以考核促提升")]
    [InlineData("让{0}更{1}心", "让群众办事更省心", "让企业更安心", "让基层更舒心")]
    [InlineData("增强{0}的{1}性", "增强政治判断的敏锐性", "增强执行的坚决性", "增强工作的主动性")]
    [InlineData("把{0}与{1}结合起来", "把学习与实践结合起来", "把严管与厚爱激励结合起来", "把监督检查与指导结合起来")]
    [InlineData("越是{0}越要{1}", "越是困难越要向前", "越是关键时刻越要冲锋")]
    [InlineData("既要{0}，又要{1}", "既要立规矩，又要树典型", "既要抓当前，又要谋长远")]
    [InlineData("{0}不{1}不放过", "原因不查清不放过", "责任不落实不放过", "整改不到位不放过")]
    [InlineData("以更{0}推动更{1}", "以更高标准推动更高质量发展", "以更大力度推动更大规模投入")]
    public void Phrases_are_joined_by_their_particles_wherever_they_stand(string pattern, params string[] titles) =>
        AssertPattern(pattern, titles);

    [Theory]
    [InlineData("建好{0}", "建好1个平台", "建好3支队伍", "建好5项机制")]
    [InlineData("第{0}季度抓{1}", "第1季度抓启动", "第2季度抓推进", "第3季度抓攻坚")]
    [InlineData("{0}年抓{1}", "2024年抓谋划", "2025年抓落实", "2026年抓提升")]
    [InlineData("{0}阶段（{1}年{2}）", "动员阶段（2023年10月）", "集中整治阶段（2023年11月—12月）", "总结阶段（2024年全年）")]
    [InlineData("AI+{0}，提{1}", "AI+政务，提效率", "AI+监管，提精度", "AI+服务，提温度")]
    [InlineData("用好{0}技术", "用好VR技术", "用好VPN技术")]
    [InlineData("用好{{{0}}}方法", "用好{甲}方法", "用好{乙}方法")]
    public void Numbers_and_latin_words_stay_whole(string pattern, params string[] titles) =>
        AssertPattern(pattern, titles);

    [Theory]
    [InlineData("思想破冰，行动突围", "制度筑基，机制赋能", "作风淬火，效能提速")]
    [InlineData("完善体系", "注重实绩", "擦亮品牌")]
    [InlineData("做强开放平台", "畅通开放通道", "大力发展开放型经济")]
    [InlineData("深化作风建设成效", "推动建设一流机关")]
    [InlineData("提升服务效能", "提高队伍素质")]
    [InlineData("激发内生活力", "增强攻坚动力")]
    [InlineData("强化理论学习", "规范理事会议")]
    [InlineData("“走出去”", "“请进来”")]
    [InlineData("抓落实", "抓落实")]
    [InlineData("学习", "学习教育")]
    [InlineData("学习", "学习强国", "学习先进")]
    [InlineData("推深做实基层减负", "抓细抓常作风建设")]
    [InlineData("办公室：强化统筹", "人事处：优化配置", "财务处：严格预算")]
    [InlineData("线上线下齐发力，打造宣传矩阵", "内宣外宣同发声，讲好机关故事", "报网微端共联动，唱响奋进旋律")]
    [InlineData("100%覆盖", "95%达标")]
    [InlineData("培育新兴产业和未来产业", "优化园区定位和布局", "稳步建设和美乡村")]
    public void Coincidences_are_no_pattern(params string[] titles) => AssertPattern(null, titles);

    [Theory]
    [InlineData("抓{0}", "抓安全生产", "抓安置帮扶", "抓安居工程")]
    [InlineData("强{0}", "强党性锤炼", "强党风建设", "强党务能力")]
    [InlineData("推动{0}", "推动党员作用发挥", "推动党群干群合力", "推动党务业务发展")]
    [InlineData("全面推进{0}", "全面推进依法治理", "全面推进依规管理", "全面推进依章运行")]
    [InlineData("坚持以{0}为{1}", "坚持以人民为中心", "坚持以人才为根本", "坚持以人和为基础")]
    [InlineData("健全{0}", "健全党内监督", "健全党务公开", "健全党费管理")]
    [InlineData("抓好{0}", "抓好党支部", "抓好基本功", "抓好关键点")]
    [InlineData("做到{0}", "做到严", "做到实", "做到细")]
    [InlineData("做到心中有{0}", "做到心中有数", "做到心中有责", "做到心中有戒")]
    [InlineData("打造高{0}", "打造高素质队伍", "打造高水平平台")]
    public void A_shared_character_that_only_starts_the_free_words_is_left_to_them(
        string pattern, params string[] titles) => AssertPattern(pattern, titles);

    [Theory]
    [InlineData("建强{0}", "建强组织，夯实根基", "建强队伍", "建强阵地，延伸触角，服务群众")]
    [InlineData("加强{0}", "加强学习", "加强学习教育")]
    [InlineData("{0}重要举措", "巩固提升重要举措", "巩固提升基层治理的重要举措")]
    [InlineData("{0}上更{1}", "政治上更坚定", "作风上更务实")]
    [InlineData("抓{0}", "抓学习", "抓作风")]
    [InlineData("讲{0}", "讲政治", "讲规矩")]
    [InlineData("建{0}", "建账", "建库")]
    public void Two_points_and_points_of_unequal_length_have_patterns_too(string pattern, params string[] titles) =>
        AssertPattern(pattern, titles);

    [Theory]
    [InlineData("{0}同{1}", "上下同欲聚合力", "干群同心谋发展", "内外同频抓提升")]
    [InlineData("一{0}到底", "一把尺子量到底", "一张蓝图绘到底", "一个声音喊到底")]
    [InlineData("以“{0}”的{1}", "以“严”的主基调正风肃纪", "以“实”的硬作风推动落实", "以“干”的真本领破解难题")]
    [InlineData("明{0}，{1}", "明责任，压担子", "明方向，鼓干劲", "明规矩，守底线")]
    [InlineData("{0}导向抓{1}", "问题导向抓整改", "目标导向抓推进", "结果导向抓考核")]
    [InlineData("小{0}大{1}", "小切口破解大难题", "小窗口展示大形象", "小网格撬动大治理")]
    [InlineData("“一{0}”{1}到底", "“一张网”管到底", "“一条龙”办到底", "“一根线”串到底")]
    [InlineData("{0}都是{1}", "人人都是主角", "处处都是战场", "时时都是考验")]
    [InlineData("在{0}中见{1}", "在急难险重中见担当", "在日常中见细节", "在为民服务中见真情")]
    [InlineData("{0}“{1}个{2}”", "增强“四个意识”", "坚定“四个自信”", "做到“两个维护”")]
    [InlineData("抓{0}、{1}", "抓学习、提素质", "抓制度、强规范", "抓作风、树形象")]
    [InlineData("高{0}", "高站位谋划", "高标准推进", "高质量落实")]
    [InlineData("党建红{0}", "党建红引领发展", "党建红点亮社区", "党建红守护家园")]
    [InlineData("严在{0}常抓{1}", "严在日常抓管理", "严在经常抓监督", "严在平常抓养成")]
    [InlineData("牢记{0}强{1}", "牢记初心强党性", "牢记使命强担当", "牢记宗旨强服务")]
    [InlineData("到{0}年{1}", "到2025年初见成效", "到2027年全面见效", "到2030年走在前列")]
    [InlineData("实施“{0}”工程", "实施“阳光招采”工程", "实施“智慧园区”工程", "实施“头雁领航”工程")]
    [InlineData("坚持{0}引领，{1}力", "坚持党建引领，凝聚发展合力", "坚持人才引领，激发创新活力", "坚持文化引领，增强内在动力")]
    [InlineData("从{0}从{1}抓{2}", "从严从实抓党建", "从细从快抓项目", "从早从紧抓安全")]
    [InlineData("讲{0}，{1}更{2}", "讲政治，方向更明", "讲规矩，纪律更严", "讲奉献，担当更足")]
    [InlineData("{0}上松一寸，{1}上{2}一{3}", "思想上松一寸，行动上散一尺", "管理上松一寸，工作上乱一丈")]
    [InlineData("用好{0}，赋能{1}", "用好AI工具，赋能业务办理", "用好VR展厅，赋能党性教育", "用好大数据，赋能监督执纪")]
    [InlineData("Q{0}抓{1}", "Q1抓启动", "Q2抓推进", "Q3抓攻坚")]
    [InlineData("AI{0}", "AI＋政务", "AI+监管")]
    [InlineData("“{0}”字{1}", "“学”字当头", "“干”字为先", "“廉”字为本")]
    [InlineData("加强党的{0}", "加强党的建设", "加强党的领导", "加强党的纪律")]
    [InlineData("全{0}", "全过程管理", "全链条服务", "全方位监督")]
    [InlineData("第一{0}", "第一书记驻村帮扶", "第一时间响应诉求")]
    [InlineData("抓{0}", "抓落实", "抓落实", "抓整改")]
    [InlineData("推动{0}走深走实", "推动主题教育走深走实", "推动巡察整改走深走实", "推动结对帮扶走深走实")]
    [InlineData("做{0}“{1}”{2}", "做实“四色”管理", "做细“五星”评定", "做优“六型”创建")]
    [InlineData("推进{0}建设，{1}良好{2}", "推进法治建设，营造良好环境", "推进诚信建设，树立良好形象", "推进平安建设，构建良好秩序")]
    [InlineData("{0}新{1}", "履职尽责展现新作为", "担当实干创造新业绩", "勇于创新开创新局面")]
    [InlineData("{0}在{1}", "谋在前", "干在先", "冲在前")]
    [InlineData("{0}有所{1}，我必有所{2}", "群众有所呼，我必有所应", "企业有所盼，我必有所为", "基层有所需，我必有所动")]
    [InlineData("打造“{0}机关”品牌", "打造“清廉机关”品牌", "打造“书香机关”品牌")]
    [InlineData("严格{0}制度", "严格落实“第一议题”制度", "严格执行请示报告制度", "严格规范谈心谈话制度")]
    [InlineData("把牢{0}关，把紧{1}关", "把牢政治方向关，把紧业务质量关", "把牢选人用人关，把紧项目资金关")]
    [InlineData("坚持{0}与{1}相统一", "坚持严管与厚爱相统一", "坚持目标导向与问题导向相统一", "坚持当前与长远相统一")]
    [InlineData("变“{0}”为“{1}”，{2}", "变“要我学”为“我要学”，提升主动性", "变“单兵作战”为“集团冲锋”，形成大合力", "变“事后补”为“事前防”，筑牢防火墙")]
    public void What_a_writer_would_name_as_the_pattern_is_found(string pattern, params string[] titles) =>
        AssertPattern(pattern, titles);

    [Theory]
    [InlineData("全力以赴{0}，{1}", "全力以赴稳增长，经济运行稳中有进", "全力以赴促改革，发展活力持续迸发", "全力以赴惠民生，群众福祉不断增进")]
    [InlineData("突出{0}，{1}更加{2}", "突出政治引领，凝心铸魂更加有力", "突出组织建设，基层基础更加稳固", "突出正风肃纪，政治生态更加清朗")]
    [InlineData("聚焦{0}，在{1}中{2}新{3}", "聚焦主责主业，在服务大局中彰显新作为", "聚焦急难愁盼，在为民办事中展现新气象", "聚焦提质增效，在改革创新中实现新突破")]
    [InlineData("一手抓{0}，一手抓{1}", "一手抓业务，一手抓队伍", "一手抓发展，一手抓安全")]
    [InlineData("坚持{0}，持续{1}", "坚持学思践悟，持续强化理论武装", "坚持强基固本，持续夯实战斗堡垒", "坚持严管厚爱，持续锻造过硬队伍")]
    [InlineData("实施{0}工程，{1}", "实施产业强基工程，激发振兴动能", "实施人居提升工程，改善乡村面貌", "实施文明育人工程，涵养文明乡风")]
    [InlineData("{0}学", "党员干部带头学", "支部书记领着学", "青年骨干比着学")]
    [InlineData("以“小{0}”{1}“大{2}”", "以“小支部”撬动“大治理”", "以“小网格”服务“大民生”")]
    [InlineData("严{0}，{1}", "严把入口，选优配强", "严管日常，常抓不懈", "严肃问责，失责必究")]
    [InlineData("党建“{0}”{1}", "党建“领”发展", "党建“聚”民心", "党建“强”队伍")]
    [InlineData("“数”{0}", "“数”说成效", "“数”读变化")]
    [InlineData("抓{0}、抓{1}、抓{2}", "抓早、抓小、抓苗头", "抓实、抓细、抓长效")]
    [InlineData("第{0}季度：{1}", "第一季度：启动部署", "第二季度：全面推进")]
    [InlineData("{0}半年重{1}", "上半年重谋划", "下半年重落实")]
    [InlineData("由“{0}”向“{1}”转变", "由“管理”向“服务”转变", "由“被动”向“主动”转变", "由“分散”向“集成”转变")]
    [InlineData("推动{0}由{1}向{2}转变", "推动监管由事后向事中事前转变", "推动执法方式由粗放向精细转变")]
    [InlineData("树立“一{0}”{1}", "树立“一盘棋”思想", "树立“一条心”观念", "树立“一家人”意识")]
    [InlineData("不{0}，做{1}上的{2}人", "不忘初心，做政治上的明白人", "不负使命，做业务上的带头人", "不畏艰难，做攻坚上的领路人")]
    [InlineData("确保{0}不{1}", "确保思想不松", "确保力度不减", "确保尺度不变")]
    [InlineData("{0}化{1}精准到{2}", "网格化管理精准到户", "信息化支撑精准到人", "专业化服务精准到事")]
    [InlineData("{0}有{1}", "学习有收获", "思想有提升", "行动有力量")]
    [InlineData("完成改造{0}万平方米", "完成改造12.5万平方米", "完成改造12.8万平方米")]
    [InlineData("{0}车辆", "CNG车辆", "LNG车辆")]
    [InlineData("开展“送{0}”活动", "开展“送政策”活动", "开展“送岗位”活动", "开展“送温暖”活动")]
    [InlineData("把{0}抓在{1}常", "把学习教育抓在经常", "把作风建设抓在日常", "把纪律要求抓在平常")]
    [InlineData("抓{0}强{1}促{2}", "抓党建强引领促发展", "抓班子强队伍促落实", "抓作风强纪律促清廉")]
    [InlineData("{0}，让{1}", "用好数据，让决策有依据", "公开流程，让群众看得见", "压缩环节，让企业少跑腿")]
    [InlineData("坚持{0}与{1}相结合，{2}", "坚持集中培训与个人自学相结合，提升理论素养", "坚持正面引导与反面警示相结合，筑牢思想防线")]
    public void What_reports_say_in_parallel_has_the_pattern_that_is_meant(string pattern, params string[] titles) =>
        AssertPattern(pattern, titles);

    [Theory]
    [InlineData("突出“三强”", "强{0}", "强党性觉悟本领", "强党务业务技能", "强党员教育管理")]
    [InlineData("突出一个“先”字", "{0}先", "思想领先", "行动争先")]
    [InlineData("突出一个“提”字", "提{0}", "提升能力", "提高水平")]
    public void The_quoted_word_of_the_theme_names_what_is_repeated(
        string theme, string pattern, params string[] titles) =>
        Assert.Equal(pattern, Read(theme, titles).Pattern);

    [Fact]
    public void One_point_has_no_pattern() => AssertPattern(null, "强化理论武装");

    [Fact]
    public void One_outlier_among_seven_is_named_with_the_pattern_of_the_others()
    {
        string[] titles = ["聚力攻坚，项目提速", "聚力招商，产业提质", "聚力改革，环境提优", "聚力民生，服务提标", "压实责任，严明纪律", "聚力生态，颜值提升", "聚力安全，底线提固"];
        OutlineHeading theme = Read(Theme, titles);

        Assert.Null(theme.Pattern);
        Finding finding = Assert.Single(
            OutlineChecker.Check(Outline.Read(TextOf(Theme, titles))), finding => finding.Rule.Id == "HG0202");
        Assert.Contains("聚力{0}，{1}提{2}", finding.GetMessage());
    }

    [Theory]
    [InlineData("用好😀工具", "用好😁工具")]
    [InlineData("编修𠮷氏家谱", "编修𠮶氏家谱")]
    public void A_character_of_two_code_units_is_not_cut(params string[] titles) =>
        Assert.All(
            Read(Theme, titles).Points,
            point => Assert.All(point.Slots, slot => Assert.False(char.IsLowSurrogate(slot[0]))));

    [Fact]
    public void The_slots_of_every_point_fill_the_pattern_to_its_title_in_every_text()
    {
        int patterns = 0;
        foreach (string text in Texts())
        {
            foreach (OutlineHeading heading in Outline.Read(text)
                .Descendants()
                .Where(heading => heading.Pattern is not null))
            {
                patterns++;
                Assert.All(heading.Points, point => Assert.Equal(point.Title, Fill(heading.Pattern!, point)));
            }
        }

        Assert.True(patterns >= 24);
    }

    [Trait("Category", "Large")]
    [Fact]
    public void Hostile_titles_have_patterns_that_give_them_back()
    {
        var random = new Random(20261124);
        for (int i = 0; i < 3000; i++)
        {
            foreach (OutlineHeading heading in Outline.Read(RandomTexts.Text(random, mischief: i % 30))
                .Descendants()
                .Where(heading => heading.Pattern is not null))
            {
                Assert.All(heading.Points, point => Assert.Equal(point.Title, Fill(heading.Pattern!, point)));
            }
        }
    }

    private static void AssertPattern(string? pattern, params string[] titles)
    {
        OutlineHeading theme = Read(Theme, titles);

        Assert.Equal(titles, theme.Points.Select(point => point.Title));
        Assert.Equal(pattern, theme.Pattern);
        Assert.All(
            theme.Points, point => Assert.Equal(point.Title, pattern is null ? point.Title : Fill(pattern, point)));
    }

    private static OutlineHeading Read(string theme, string[] titles) =>
        Outline.Read(TextOf(theme, titles)).Headings[0];

    private static string TextOf(string theme, string[] titles) =>
        string.Join(
            '\n',
            titles.Select((title, index) => $"（{(index < 10 ? string.Empty : "十")}{"一二三四五六七八九十"[index % 10]}）{title}").Prepend(
                "一、" + theme));

    /// <summary>The built-in catalog, and the real texts where there are some.</summary>
    private static IEnumerable<string> Texts() =>
        Repository.RealTexts.Append(Repository.Seed);

    private static string Fill(string pattern, OutlineHeading point) =>
        string.Format(CultureInfo.InvariantCulture, pattern, [.. point.Slots]);
}
