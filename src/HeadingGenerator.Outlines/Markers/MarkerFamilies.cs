namespace HeadingGenerator.Outlines.Markers;

/// <summary>
/// The table of families, in the usual order of levels, outermost first. GB/T 9704-2012 §7.3.3 fixes 一、 （一） 1. （1）;
/// the rest is the practice of reports.
/// </summary>
internal static class MarkerFamilies
{
    /// <summary>What <c>headings show --why</c> calls a heading that its place tells.</summary>
    public const string Section = "section";

    private const string Standard = "GB/T 9704-2012 §7.3.3";
    private const string Appendix = "GB/T 1.1-2020: 附录 A, A.1, A.1.1";
    private const string Law = "立法技术规范: 编 章 节 条 款 项 目";
    private const string Markdown = "CommonMark 0.31 §4.2, §5.2";
    private const string Practice = "practice of reports and collections";

    /// <summary>What may end the name of a division.</summary>
    private const string Marks = "[、：:，．.]?";

    /// <summary>What is one mark too many after a bracket.</summary>
    private const string AfterBracket = "、，,.．";

    /// <summary>How many spaces make a level of bullets; a tab is as good as four.</summary>
    private const int IndentStep = 2;

    private static readonly string _capitals = string.Concat(NumeralSigns.Letters.Where(char.IsUpper));
    private static readonly string _smallLetters = string.Concat(NumeralSigns.Letters.Where(char.IsLower));

    private static readonly MarkerFamily[] _plainOver;

    /// <summary>The family of headings that carry no marker.</summary>
    public static MarkerFamily Plain { get; } = new(Section, string.Empty, string.Empty, Practice)
    {
        IsNumbered = false,
        IsUnmarked = true,
    };

    /// <summary>Headings of Markdown, # to ######.</summary>
    public static MarkerFamily[] Hashes { get; } =
    [
        .. Enumerable.Range(1, 6).Select(static level => new MarkerFamily(
            new string('#', level), new string('#', level) + " 总体要求",
            level == 1 ? "#总体要求" : new string('#', level) + "5号楼", Markdown,
            new string('#', level))
        {
            IsNumbered = false,
            IsMarkup = true,
            SetsLevel = true,
            CanBeTitle = level == 1,
            NeedsWords = true,
            Guard = MarkupGuards.Hash,
        }),
    ];

    /// <summary>Bullets, by the indent of their lines.</summary>
    public static MarkerFamily[] Bullets { get; } =
    [
        .. Enumerable.Range(0, 6).Select(static indent => new MarkerFamily(
            indent == 0 ? "-" : "-" + indent, new string(' ', IndentStep * indent) + "- 清点库房", "-5", Markdown,
            "[-*+•]~{[ ]|[x]|[X]}", "[-*+×]_", "[•●◆■▲◇○★☆√✓✔·▶➢◎□▪▌◦‣⚫►▸➤➔※＊♦☞◈§Øü]", "?[lnuqpvwy]", "?[-－]")
        {
            IsNumbered = false,
            IsMarkup = true,
            NeedsWords = true,
            Guard = MarkupGuards.Bullet,
        }),
    ];

    /// <summary>Every family, outermost first.</summary>
    public static MarkerFamily[] Table { get; } =
    [
        .. Hashes,
        new("附录A", "附录A 试验方法", "附录A给出了方法", Appendix, "附~录~S" + Marks, "附~录~N" + Marks)
        {
            Signs = _capitals,
            Guard = DivisionGuards.SpacedDivision,
        },
        Division("第一编", "第一编 总则", "第一编的内容", DivisionGuards.Division, "第~N~[编篇編]", "卷N"),
        Division("第一分编", "第一分编 通则", "第一分编的规定", DivisionGuards.Division, "第~N~分~[编編]"),
        Division("上篇", "上篇 学思想", "上篇文章", DivisionGuards.SpacedDivision, "<1上|2中|0下>[篇编卷册]"),
        Division("第一部分", "第一部分 工作回顾", "第一部分人员", DivisionGuards.Part, "第~N~部~[分份]"),
        new("PART 01", "01PART 线上预约", "PARTNER 清单", Practice, "{PART|Part|part}[.．]?~A" + Marks, "A~{PART|Part|part}"),
        Division("第一章", "第一章 总则", "第一章的规定", DivisionGuards.Chapter, "第~N~章", "?第~{0|０|零}~章"),
        Division("第一节", "第一节 一般规定", "第一节是语文", DivisionGuards.Division, "第~N~[节節]"),
        new("第一条", "第一条 为了规范管理，制定本办法。", "第三条规定如下", Law, "第~N~[条條]" + Marks)
        {
            IsDivision = true,
            Inside = (Boundary.Sentence, Boundary.Sentence),
            OwnsLinesBelow = true,
            HoldsText = true,
            Guard = DivisionGuards.Division,
        },
        new("壹、", "壹、总体要求", "壹佰元", Practice, "W~[、．.，：]"),
        new("一、", "一、夯实基础", "一、二季度增长", Standard, "C~[、．.][、．]?", "?C[，,：:。丨｜|·]", "?C_", "?C$")
        {
            Inside = (Boundary.Sentence, Boundary.Sentence),
            LastMark = ("，,", "、"),
            Guard = NumberGuards.Chinese,
        },
        new("（一）", "（一）健全制度", "（一式两份）", Standard, "[（([［〔【<＜]~C~[]）)］〕】>＞][、．.，,：。]?", "S[、．.，,：]?")
        {
            Signs = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩",
            Inside = (Boundary.Sentence, Boundary.Anywhere),
            LastMark = (AfterBracket, string.Empty),
        },
        new("一）", "一） 健全制度", "（见附件一）", Practice, "C~[）)]") { Company = Company.One, Whole = "（一）" },
        new("例一：", "例一：先学后做", "例一般不用", Practice, "{" + Lexicon.Labels + "}{之}?~N[：:、．.]",
            "{" + Lexicon.Labels + "}~NB[：:]",
            "?{" + Lexicon.Labels + "}{之}?~N_", "?{" + Lexicon.Labels + "}{之}?~N$",
            "[【［[〔（(]{" + Lexicon.Labels + "}{之}?~N[]】］〕）)]", "【A】", "?I~{之}?N[：:]", "?I{之}?A_",
            "?I_A~[–—]")
        {
            OwnsLinesBelow = true,
            Guard = WordGuards.Label,
        },
        new(
            "第一阶段：", "第一阶段：宣传发动。", "第一阶段性成果", Practice, "第N{" + Lexicon.StageUnits + "}B[：:，,]",
            "第N{" + Lexicon.StageUnits + "}[：:，,、]?", "第N[" + Lexicon.StageMeasures + "]IB[：:，,]",
            "第N[" + Lexicon.StageMeasures + "]I[：:，,、]?", "第N项~[：:，,]",
            "?第N句话[：:，,]")
        {
            Inside = (Boundary.Sentence, Boundary.Sentence),
            OwnsLinesBelow = true,
            Guard = DivisionGuards.Stage,
        },
        new("第一周：", "第一周：预热期", "第一次世界大战：起因", Practice, "第N[" + Lexicon.TurnUnits + "]~[：:]") { Company = Company.One },
        new("O1：", "O1：提升续约率", "H7N9：流感的一种", "objectives and key results", "[BCDEFGHIJKLMNOPRSTUVWXYZ]A[：:]",
            "[D]A_") { Company = Company.One },
        new("问：", "问：怎么报名？", "问题：进度偏慢", "questions and answers", "{Q|q|问}[：:]")
        {
            IsNumbered = false,
            Company = Company.One,
        },
        new("Step 1", "Step 1 清点库房", "HTML5 页面", Practice, "E[.．]?~A[：:、]", "E[.．]?~A[.．]?_",
            "?E[.．]?~{0|０}[：:、]")
        {
            Company = Company.One,
            Guard = NumberGuards.Step,
        },
        new(
            "1.", "1.修订办法", "1.5亿元", Standard, "A[\\]?~[、．][、．]?", "A[\\]?[.，,][、．]?", "?A[\\]?[：:。]",
            "?A~[丨｜|]", "?A[/]_", "A_[.]", "?A_", "?{0|０}[、.．：:]", "?{0|０}_", "S", "?A")
        {
            Signs = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
            Inside = (Boundary.Sentence, Boundary.Space),
            Kind = MarkerKind.Arabic,
            Guard = NumberGuards.Arabic,
        },
        new("1️⃣", "1️⃣ 建机制", string.Empty, "what language models write", "A[\uFE0F]?\u20E3") { Precedence = 1 },
        Decimal("1.1", "1.1 总体指标", "1.1万元", 2, "A[.．]A[、.．]?", "[（(]A[-—－]A[）)]"),
        Decimal("1.1.1", "1.1.1 水处理板块", string.Empty, 3, "A[.．]A[.．]A[、.．]?"),
        Decimal("1.1.1.1", "1.1.1.1 取样", string.Empty, 4, "A[.．]A[.．]A[.．]A[、.．]?"),
        Decimal("A.1", "A.1 试验条件", "A.B", 1, "S[.．]A[、.．]?"),
        Decimal("A.1.1", "A.1.1 试验条件", "V2.1.0", 2, "S[.．]A[.．]A[、.．]?"),
        new("（1）", "（1）会议制度", "（2025）3号", Standard, "[（(]~A~[）)][、．.，,：。]?", "S[、．.，,：]?")
        {
            Signs = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
            Inside = (Boundary.Sentence, Boundary.Anywhere),
            LastMark = (AfterBracket, string.Empty),
        },
        new("1)", "1)会议制度", "（见附件1）", Practice, "A[\\]?[）)][、．.，,：。]?")
        {
            Whole = "（1）",
            Inside = (Boundary.Sentence, Boundary.Space),
            Kind = MarkerKind.Arabic,
        },
        new("①", "①会前准备", string.Empty, Practice, "S[、．.，,：]?")
        {
            Signs = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿❶❷❸❹❺❻❼❽❾❿㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉",
            Inside = (Boundary.Clause, Boundary.Anywhere),
        },
        new("Ⅰ．", "Ⅰ．总论", "Ⅰ期", Practice, "S[.．、，)）]", "S_", "?R[.．、)）]")
        {
            Precedence = 1,
            Signs = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ",
        },
        new("A.", "A.建平台", "A.B", Practice, "S[.．、)）]", "S_")
        {
            Signs = _capitals,
            Company = Company.One,
            Guard = NumberGuards.Letter,
        },
        new("a)", "a) 建平台", "a.m.", Practice, "S[.．、)）]") { Signs = _smallLetters, Company = Company.One },
        new("甲、", "甲、资格审查", "甲：会开了吗？", Practice, "S[、．.]") { Signs = NumeralSigns.Stems, Company = Company.One },
        new("第一，", "第一，健全制度。", "第一、第二产业", Practice, "第N[，,、：:．.是]", "?第N_")
        {
            Inside = (Boundary.Clause, Boundary.Clause),
            Kind = MarkerKind.Words,
            LastMark = ("、", "，"),
            Guard = WordGuards.Ordinal,
        },
        new("首先，", "首先，健全制度。", "首先要看到", Practice, "<1首先|2其次|3再次|3再者|0最后>[，,、：:是]")
        {
            Inside = (Boundary.Clause, Boundary.Clause),
            Kind = MarkerKind.Words,
            Company = Company.Words,
            Guard = WordGuards.Discourse,
        },
        new("其一，", "其一，健全制度。", "其一生", Practice, "其C[，,、：:是]", "?其C_")
        {
            Inside = (Boundary.Clause, Boundary.Clause),
            Kind = MarkerKind.Words,
        },
        new("一方面，", "一方面，健全制度。", "驱动增长，一方面导致扩张", Practice, "<1一方面|2另一方面|3再一方面>[，,、：:是]?")
        {
            NeedsWords = true,
            Inside = (Boundary.Line, Boundary.Stop),
            Company = Company.Beside,
        },
        NumeralWord("是", "一是一，二是二", Company.None),
        NumeralWord("要", "六要素", Company.One),
        new("一不要：", "一不要：私拉电线", "三不：不说、不做、不看", Practice, "C{不要|不准|不得|不能}[：:]") { Company = Company.One },
        NumeralWord("曰", string.Empty, Company.None),
        NumeralWord("则", "一则新闻", Company.One),
        NumeralWord("来", "一来二去", Company.One),
        new("一抓", "一抓理论。", "一抓到底", Practice, "C[" + Lexicon.RunVerbs + "][：:]?")
        {
            Inside = (Boundary.Sentence, Boundary.Clause),
            Company = Company.One,
            Guard = WordGuards.Run,
        },
        new("——", "——经济稳中有进。", "—5", "government reports", "[—–―─]+", "－－")
        {
            IsNumbered = false,
            CanBeSubtitle = true,
            Inside = (Boundary.Sentence, Boundary.Sentence),
            NeedsWords = true,
            Guard = MarkupGuards.Dash,
        },
        .. Bullets,
        new("✅", "✅ 助餐点全覆盖", "🎯 一个目标", "what language models write", "P")
        {
            IsNumbered = false,
            Company = Company.One,
            Guard = MarkupGuards.Picture,
        },
        Plain,
    ];

    static MarkerFamilies()
    {
        _plainOver = new MarkerFamily[Table.Length];
        for (int i = 0; i < Table.Length; i++)
        {
            Table[i].Index = i;
            _plainOver[i] = new MarkerFamily(Section, string.Empty, string.Empty, Practice)
            {
                IsNumbered = false,
                HeadsSeries = true,
                Index = Table.Length + i,
            };
        }
    }

    /// <summary>How many families there are; their indexes lie below.</summary>
    public static int Count => 2 * Table.Length;

    /// <summary>The family of the headings that Word says are of a level, from 1.</summary>
    public static MarkerFamily OfLevel(int level) =>
        Hashes[Math.Min(Math.Max(level, 1), Hashes.Length) - 1];

    /// <summary>The family of the bullets of lines that are indented by so many columns.</summary>
    public static MarkerFamily BulletAt(int indent) => Bullets[Math.Min(indent / IndentStep, Bullets.Length - 1)];

    /// <summary>The family of headings without a marker that stand above series of another family.</summary>
    public static MarkerFamily PlainOver(MarkerFamily family) =>
        family.Index < Table.Length ? _plainOver[family.Index] : family;

    private static MarkerFamily Division(
        string id, string example, string nearMiss, Guard guard, params string[] forms) =>
        new(id, example, nearMiss, Law, Array.ConvertAll(forms, static form => form + Marks))
        {
            IsDivision = true,
            Guard = guard,
        };

    private static MarkerFamily Decimal(
        string id, string example, string nearMiss, int precedence, params string[] forms) =>
        new(id, example, nearMiss, Practice, forms)
        {
            Signs = _capitals,
            Precedence = precedence,
            Company = Company.One,
            Guard = NumberGuards.Decimal,
        };

    private static MarkerFamily NumeralWord(string word, string nearMiss, Company company) =>
        new("一" + word, $"一{word}健全制度。", nearMiss, Practice, "C" + word + "[，,：:、]?")
        {
            Inside = (Boundary.Clause, Boundary.Anywhere),
            Kind = MarkerKind.Discourse,
            Company = company,
            Guard = WordGuards.NumeralWord,
        };
}
