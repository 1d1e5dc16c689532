namespace HeadingGenerator.Outlines.Text;

/// <summary>The words that the grammar knows, each list with what it is for.</summary>
internal static class Lexicon
{
    /// <summary>第一章的, 第三条是, 第二条规定: what makes a division a word in a sentence.</summary>
    public const string AfterDivision = "的是中里款项规所和与至性之、";

    /// <summary>第一阶段结束时: what makes a stage a time in a sentence.</summary>
    public static readonly string[] AfterStage = ["结束", "完成", "开始", "期间"];

    /// <summary>一、二季度 and 一、二产业: what two numerals count together.</summary>
    public const string CountedAfterTwo = "季月日年等级期线审产次届批号楼层、，";

    /// <summary>2.5亿元, 1 名: what amounts are measured in.</summary>
    public const string Measures = "亿万千百元个倍米公里吨度岁小分秒年月周天日世人户家件台套次亩平立升克名位篇座辆届栋号楼页题%％：∶";

    /// <summary>1.5亿元, 2.6公里: what is mostly measured in fractions, so that 1. is no marker before it.</summary>
    public const string Fractions = "亿万千元倍米公吨度平立升";

    /// <summary>1.1万, 2.5%: what a number with a point is an amount before, even between its neighbours.</summary>
    public const string Amounts = "亿万千元版%％";

    /// <summary>周二是, 第三是: before these a numeral belongs to the word.</summary>
    public const string BeforeNumeral = "第其每这那不之周期拜初";

    /// <summary>来源单一、: before these 一 does.</summary>
    public const string BeforeOne = "统唯单专逐同如";

    /// <summary>
    /// 一抓二抓三抓: verbs that headings are run with. The list is closed: a numeral before an open class of words is a
    /// count.
    /// </summary>
    public const string RunVerbs =
        "抓靠看查促讲学做树建强创争转治管守问谈访评议送帮解保推亮晒定立明严借引育优稳增减改补聚练敢善勤防控联比思悟践兴固提突盯筑扬敬戒读听想说干拼攻拓融铸除清拆疏堵"
        + "记写算画教传赶核验催";

    /// <summary>一定要, 一定程度: before these 一定 is a word.</summary>
    public const string AfterCertainly = "要会能是的程不有可得对在把让使需";

    /// <summary>专栏1: what boxes are called.</summary>
    public static readonly string[] Boxes = ["专栏", "附表", "附图", "图表"];

    /// <summary>的士, 的确, 的哥: what makes a word of a 的 at the start of a line.</summary>
    public const string AfterOf = "士确哥";

    /// <summary>坚持应用为先。 — what topic sentences that nobody counts open with.</summary>
    public static readonly string[] TopicVerbs =
    [
        "坚持", "加强", "强化", "突出", "注重", "聚焦", "推进", "推动", "提升", "提高", "优化", "完善", "健全", "深化", "狠抓", "落实", "严格", "创新",
        "夯实", "筑牢", "打造", "抓好", "做到", "做好", "保持", "增强", "建立", "着力", "紧扣", "围绕", "压实", "把握",
    ];

    /// <summary>案例 ⏎ 某社区食堂 ⏎ … — what a box without a number says above its title.</summary>
    public static readonly string[] BoxNames =
        ["案例", "小案例", "典型案例", "案例链接", "知识链接", "相关链接", "延伸阅读", "小贴士", "小知识", "背景资料"];

    /// <summary>【链接】: what stands above lines that a newspaper sets in a box.</summary>
    public static readonly string[] LinkedBoxes = ["【链接】", "【相关链接】", "【新闻链接】", "【新闻背景】"];

    /// <summary>序号 项目 金额: what the first row of a table starts with.</summary>
    public static readonly string[] TableHeads = ["序号", "编号"];

    /// <summary>重点抓好以下工作：, 做法有：: what announces a list and names nothing.</summary>
    public static readonly string[] Announcements =
        [
            "以下", "如下", "下列", "包括", "个方面", "下方面", "些方面", "等方面", "几方面", "大方面", "各方面", "多方面", "主要方面", "几点", "做到", "主要是",
            "主要有", "分别是", "分别为", "是：", "有：", "为：",
            "样东西", "一句话", "入手", "两个", "三个", "四个", "五个", "几个", "两类", "三类", "几类", "三点", "四点", "五点"
        ];

    /// <summary>换句话说：, 例如： — what leads on to what is said next, and names nothing.</summary>
    public static readonly string[] Connectives =
    [
        "换句话说", "换言之", "也就是说", "具体来说", "具体而言", "简单来说", "简单说", "简而言之", "总的来说", "例如", "比如", "譬如", "举个例子", "举例来说", "其中",
        "即", "也就是", "所以", "因此", "但是", "然后",
    ];

    /// <summary>首先，其次，再次，最后，: words that count.</summary>
    public static readonly string[] DiscourseWords = ["首先", "其次", "再次", "再者", "最后"];

    /// <summary>其次, 第二: what goes on with 首先; alone it only opens a sentence.</summary>
    public static readonly string[] WordsAfterFirst = ["其次", "再次", "再者", "最后", "第二", "其二"];

    /// <summary>最后，预祝大会圆满成功: what a speech ends with.</summary>
    public static readonly string[] Farewells = ["预祝", "祝愿", "祝大", "祝各", "祝同", "衷心", "让我", "谢谢", "感谢", "再次"];

    /// <summary>组长：某某, 时间：周三: what the fields of a form are called.</summary>
    public static readonly string[] Fields =
    [
        "组长", "副组长", "成员", "主任", "副主任", "总指挥", "副总指挥", "指挥长", "副指挥长", "联系人", "联系电话", "电话", "手机", "邮箱", "地址", "时间", "地点",
        "性别", "年龄", "民族", "籍贯", "学历", "专业", "班级", "学号", "考号", "准考证号", "得分", "身份证号",
        "主持人", "谈话人", "被谈话人", "记录人", "参加人员", "姓名", "单位", "职务", "日期",
        "责任单位", "牵头单位", "配合单位", "责任人", "责任科室", "时限要求", "完成时限", "整改时限", "办结时限",
        "关键词", "作者", "来源", "编辑", "责编", "责任编辑", "审核", "校对", "监制", "供稿", "撰稿", "通讯员", "记者", "摄影",
    ];

    /// <summary>出租方（以下简称甲方）：某公司 — who is called so in the text below.</summary>
    public static readonly string[] ShortNames = ["以下简称", "以下称", "下称"];

    /// <summary>第一阶段, 第二组: what steps and groups are called.</summary>
    public const string StageUnits = "阶段|步骤|步|专题|展厅|展区|页|环节|个方面|方面|类|关|招|层面|层|点|讲|站|幕|课时|课|单元|板块|组|批|题";

    /// <summary>第一个关键词：, 第一封信： — what nouns are counted in.</summary>
    public const string StageMeasures = "个個封件种位场堂篇份项道张本盏扇束棵朵枚颗幅座首";

    /// <summary>第一周：, 第1天 — what turns and times are counted in.</summary>
    public const string TurnUnits = "周天日封期轮次集回场件";

    /// <summary>例一, 案例2, 附件1: what is numbered after its name.</summary>
    public const string Labels =
        "例|案例|示例|范例|范文|样例|实例|模板|小标题|提纲|问题|任务|专题|措施|经验|做法|举措|亮点|目标|模块|Q";

    /// <summary>（三）例文 above a text that has headings of its own.</summary>
    public static readonly string[] Samples = ["例文", "范文", "参考答案"];

    /// <summary>紧急程度 (GB/T 9704-2012 §7.2.3).</summary>
    public static readonly string[] Urgencies = ["特急", "加急", "平急", "特提", "急件"];

    /// <summary>密级 (GB/T 9704-2012 §7.2.2).</summary>
    public static readonly string[] Classifications = ["绝密", "机密", "秘密"];

    /// <summary>第一：, 其一：, 周一：, 注1：: what a number stands after, and no noun that is numbered.</summary>
    public const string NoNouns = "第其周注";

    /// <summary>注：1.…；2.… — what explains a table below it.</summary>
    public static readonly string[] Notes = ["注：", "备注："];

    /// <summary>参考文献 above a list of them.</summary>
    public static readonly string[] References = ["参考文献", "尾注"];

    /// <summary>各位代表！ 同志们： — how a speaker turns to the audience.</summary>
    public static readonly string[] Salutations = ["各位", "尊敬的", "亲爱的", "同志们", "代表们", "委员们", "朋友们"];

    /// <summary>Before 们 they turn to nobody: 我们, 人们.</summary>
    public const string Pronouns = "我你您他她它咱人";

    /// <summary>张经理，您好！ — what the first line of a letter ends with.</summary>
    public static readonly string[] Greetings =
        ["你好！", "您好！", "你们好！", "大家好！", "你好：", "您好：", "早上好！", "上午好！", "下午好！", "晚上好！"];

    /// <summary>
    /// 特此报告。, 此致 ⏎ 敬礼 — the formulas that end a document, and what follows belongs to none of its headings.
    /// </summary>
    public static readonly string[] ClosingFormulas =
    [
        "特此", "当否", "妥否", "专此", "此复", "此致", "敬礼", "以上报告", "以上意见", "以上请示", "以上是我的", "以上汇报", "以上发言",
        "谢谢大家", "我的汇报完了", "请批评指正",
        "请审议", "请批示", "请予", "祝",
    ];

    /// <summary>Names of organizations end with one of these.</summary>
    public const string OrganizationEnds = "院局委会办部组府厅处科室站所队社司校党区市县省学馆厂团";

    /// <summary>Or with one of these words.</summary>
    public static readonly string[] OrganizationWords = ["中心", "幼儿园", "银行", "分行", "支行", "海关", "农场", "林场", "气象台", "电视台"];

    /// <summary>整理：某某, 时间：2026-02-12: what names author, place or time below a title.</summary>
    public static readonly string[] AuthorLabels =
    [
        "整理：", "作者：", "报告人：", "汇报人：", "述职人：", "发言人：", "主讲人：", "撰稿：", "时间：", "日期：", "——", "—",
    ];

    /// <summary>——出自《尚书》 below what was quoted.</summary>
    public static readonly string[] Sources = ["出自", "语出", "选自", "摘自", "引自"];

    /// <summary>本报记者 某某: what the line of a newspaper starts with that says who wrote.</summary>
    public static readonly string[] Bylines =
        [
            "本报记者", "本报通讯员", "本网记者", "本刊记者", "新华社记者", "记者 ", "记者\u3000", "记者：", "通讯员 ", "通讯员\u3000", "文/", "文／", "图/",
            "图／"
        ];

    /// <summary>——编者 below what the editor says of an article.</summary>
    public static readonly string[] Editors = ["——编者", "—编者"];

    /// <summary>县融媒体中心供图: what ends the line below a picture.</summary>
    public static readonly string[] Credits = ["（资料图片）", "供图", "供图）", "摄影报道", "新华社发", "新华社发）"];

    /// <summary>图源网络: what it starts with.</summary>
    public static readonly string[] PictureSources = ["图源", "图片来源"];

    /// <summary>Names of posts end with one of these: 某街道党工委委员、办事处副主任.</summary>
    public static readonly string[] Posts = [
        "主任", "书记", "局长", "处长", "科长", "部长", "院长", "校长", "县长", "市长", "区长", "经理", "主席", "会长", "常委", "干事", "员"
    ];

    /// <summary>What documents are called; a title of two lines ends with one of them.</summary>
    public static readonly string[] Genres =
    [
        "报告", "总结", "计划", "要点", "方案", "意见", "通知", "通报", "通告", "公告", "公报", "决定", "决议", "命令", "请示", "批复", "函", "纪要", "议案",
        "办法", "条例", "规定", "细则", "规划", "制度", "讲话", "发言", "致辞", "提纲", "汇报", "述职", "材料", "清单", "简报", "章程", "倡议书", "建议",
        "文件", "手册", "指南", "预案", "须知", "守则", "规则", "公约", "合同", "纲要", "大纲", "协议", "说明书", "申请书", "承诺书", "计划书", "判决书",
        "范文",
    ];

    /// <summary>
    /// What a sentence that tells of a time, of the speaker or of a ground opens with; a heading does not.
    /// </summary>
    public static readonly string[] Narrations =
    [
        "第一次", "第二次", "第三次", "今年", "去年", "近年", "本年", "全年", "一年", "五年", "过去", "刚刚", "当前", "目前", "同时", "此外", "另外", "总之",
        "各位", "我们", "截至", "上述", "这里", "如果", "因此", "所以", "但是", "例如", "比如",
        "我省", "我市", "我县", "我区", "我局", "我院", "我国", "这些", "以上", "为此", "在此", "经过", "根据", "按照", "特此", "现将",
    ];

    /// <summary>总之，学习是第一位的任务。 — what sums up the points above.</summary>
    public static readonly string[] Conclusions = ["总之", "综上", "以上", "上述", "总的来", "最后"];

    /// <summary>会议听取了汇报。会议决定： — what was decided belongs to no item of the agenda.</summary>
    public const string Meeting = "会议";

    /// <summary>第三届职工代表大会第二次会议 — what the name of a congress ends with.</summary>
    public static readonly string[] Congresses = [Meeting, "大会"];

    /// <summary>其他事项: what is left over is no parallel of what was named.</summary>
    public const string Leftovers = "其他";

    /// <summary>当然，烟火气不等于脏乱差。 — what an argument turns with.</summary>
    public static readonly string[] Turns = ["当然，", "诚然，", "然而，", "其实，", "可见，", "或许，", "也许，"];

    /// <summary>标题：关于…的通知 — what announces the title of the document.</summary>
    public static readonly string[] TitleLabels = ["标题：", "题目：", "主题："];

    /// <summary>发件人：, 发送时间： — what stands above the subject of a letter.</summary>
    public static readonly string[] MailFields = ["发件人", "收件人", "发送时间", "发送日期", "抄送", "日期", "时间"];

    /// <summary>工作简报: what bulletins are called, above the number of the issue.</summary>
    public static readonly string[] Bulletins =
        ["简报", "信息", "动态", "快报", "专报", "通讯", "月报", "周报", "参阅", "参考", "内参", "交流", "通报"];

    /// <summary>抄送：, 分送： — whom the last lines of a document are for (GB/T 9704-2012 §7.4.2).</summary>
    public static readonly string[] Copies = ["抄送", "抄报", "主送", "分送", "报送", "发送", "报", "送"];

    /// <summary>出席：, 记录： — who took part, at the end of minutes (GB/T 9704-2012 §10.3).</summary>
    public static readonly string[] Attendance =
        ["出席", "列席", "记录", "请假", "缺席", "参会人员", "出席人员", "列席人员", "记录人"];

    /// <summary>打印本页, 来源：某网 — what lines of a copied page begin with; the longer of two first.</summary>
    public static readonly string[] ButtonOpenings =
    [
        "字体：", "字号：", "打印本页", "打印全文", "打印 ", "关闭窗口", "关闭本页", "返回顶部", "返回列表", "返回首页", "欢迎来到", "欢迎光临",
        "上一页", "下一页", "上一篇", "下一篇", "上一版", "下一版",
        "分享到", "分享：", "责任编辑", "来源：", "信息来源", "文章来源", "发表时间", "发布时间", "发布日期", "浏览次数", "阅读次数", "阅读量", "点击数",
        "访问量",
        "扫一扫", "附件下载", "版权所有", "主办单位：", "备案号", "无障碍浏览", "长者模式",
        "当前版：", "查看：", "[复制链接]", "字号变", "范文类型：", "点击上方", "点击蓝字", "点击收听",
        "点个“在看”", "点个在看", "喜欢就点", "长按识别", "投稿邮箱",
        "来源 |", "来源｜", "来源丨", "编辑 |", "编辑｜", "编辑丨", "图文 |", "图文｜", "图文丨", "供稿 |", "供稿｜", "供稿丨",
        "（图片来源", "(图片来源", "（接上页）", "(接上页)",
    ];

    /// <summary>某某网 版权所有: what the last lines of a page end with.</summary>
    public static readonly string[] Rights = ["版权所有", "reserved", "Reserved", "禁止使用", "禁 止 使 用"];

    /// <summary>【字体：大 中 小】, 【纠错】: what stands on buttons in brackets.</summary>
    public static readonly string[] BracketedButtons = ["字体", "字号", "打印", "关闭", "大 中 小", "纠错", "责任编辑"];

    /// <summary>Words on buttons, which may be the author's, too.</summary>
    public static readonly string[] ButtonWords =
    [
        "下载", "购买", "立即打开", "立即下载", "全屏", "收藏", "分享", "关闭", "放大", "缩小", "加大", "减小", "还原", "大", "中", "小", "首页", "登录",
        "默认", "朗读", "举报", "注册", "搜索", "找回密码", "微信公众号", "官方微博",
    ];

    /// <summary>设为首页 | 加入收藏: words between bars that stand in no text.</summary>
    public static readonly string[] MenuWords =
        ["设为首页", "加入收藏", "返回列表", "返回版块列表", "返回首页", "只看楼主", "收藏本帖", "网站地图", "联系我们"];

    /// <summary>文档编号：, 上传时间： — what a page says of the file that it offers.</summary>
    public static readonly string[] FileFields =
        ["文档编号", "文档格式", "文档大小", "文档页数", "上传时间", "上传者", "上传人", "页数", "大小", "文件大小", "文件格式", "格式", "浏览量", "下载量"];

    /// <summary>索引号：, 发文字号： — what the page of an office says of its document.</summary>
    public static readonly string[] OfficeFields =
    [
        "索引号", "主题分类", "信息分类", "发文机构", "发文机关", "发文字号", "发文日期", "成文日期", "发布日期", "生成日期", "有效性", "公开方式", "公开时限",
        "内容概述", "发布机构", "生效日期", "废止日期",
    ];

    /// <summary>• 举报: a button among them.</summary>
    public static readonly string[] FileButtons = ["举报"];

    /// <summary>31.80 KB, 2021-05-07 发布</summary>
    public static readonly string[] FileMeasures = ["KB", "MB", "kb", "Kb", " 发布", " 上传", "阅读", "评论", "浏览", "点赞"];

    /// <summary>某某素材网 首页: a link back.</summary>
    public static readonly string[] HomeLinks = [" 首页", "\u3000首页"];

    /// <summary>主页 as the first line of all: where the menu of a page starts.</summary>
    public static readonly string[] HomePages = ["首页", "主页", "网站首页"];

    /// <summary>当前位置： — what the path to a page begins with.</summary>
    public static readonly string[] PathOpenings =
        ["当前位置", "當前位置", "您的位置", "您现在的位置", "所在位置", "位置：首"];

    /// <summary>The pieces that a row of buttons falls into.</summary>
    public static readonly string[] ButtonPieces =
        ["】", "打印", "【字号：", "【字体：", "【字号", "【字体", ">", "›", "»", "END", "End", "资源描述", "文档介绍"];

    /// <summary>v2.3.0, 版本2.3 above what is new in it; the longer of two first.</summary>
    public static readonly string[] Versions = ["版本", "Version ", "version ", "V", "v"];

    /// <summary>第二章输液.docx: the name of a file, which says what its text is.</summary>
    public static readonly string[] FileEndings =
        [".docx", ".doc", ".wps", ".pdf", ".pptx", ".ppt", ".txt", ".DOCX", ".DOC", ".PDF"];

    /// <summary>某某文学网 above the title of a page.</summary>
    public static readonly string[] Sites = ["网", "网站", "论坛", "文库", "博客"];

    /// <summary>某日报 数字报纸 above the page of a newspaper.</summary>
    public static readonly string[] Papers = ["数字报", "数字报纸", "电子报", "电子版"];

    /// <summary>国家电网: nets that are no sites.</summary>
    public static readonly string[] Networks = ["电网", "管网", "路网", "联网", "水网", "林网", "光网", "组网"];

    /// <summary>引言 above the first words of a text: a heading by itself, and no title.</summary>
    public static readonly string[] Openings = ["引言", "前言", "导言", "导语", "序言", "引子", "摘要", "内容摘要", "欢迎辞", "欢迎词"];

    /// <summary>结语 above the last words, 注意事项： and 板书设计 below the last heading.</summary>
    public static readonly string[] Endings =
    [
        "结语", "结束语", "写在最后", "总结", "小结", "结论", "后记", "致谢", "附录", "注意事项", "温馨提示", "特别提示", "板书设计", "教学反思", "课后反思",
        "教学后记", "作业布置", "布置作业", "课后作业", "记者手记", "采访手记", "编后", "编后语", "专家点评",
    ];

    /// <summary>好的！下面是…： — how a language model begins its answer.</summary>
    public static readonly string[] Answers =
        ["好的，", "好的！", "好的。", "当然，", "当然可以", "没问题", "以下是", "下面是", "以下为", "根据您", "根据你"];

    /// <summary>目　录 above what it lists, and 本期导读 above the titles of a bulletin.</summary>
    public static readonly string[] ContentsTitles = [
        "目录", "目次", "【目录】", "【导读】", "【本期导读】", "导读", "本期导读", "本期要目", "【本期要目】"
    ];

    /// <summary>相关阅读 above links to other pages.</summary>
    public static readonly string[] RelatedPages =
    [
        "相关阅读", "相关链接", "相关新闻", "推荐阅读", "延伸阅读", "相关报道", "•相关推荐",
        "热点推荐", "相关推荐", "往期推荐", "往期回顾", "往期精选", "精彩推荐",
    ];
}
