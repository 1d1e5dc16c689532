using System.Text;

namespace HeadingGenerator.Outlines.Text;

/// <summary>
/// Characters that look like a common ideograph and are another one: ⼀ (U+2F00) for 一. PDF files are full of them.
/// </summary>
/// <remarks>
/// Tables instead of Unicode normalization, which a process without globalization data leaves undone.
/// </remarks>
internal static class LookAlikes
{
    private const char FirstRadical = '\u2E80';
    private const char FirstKangxi = '\u2F00';
    private const char FirstCompatible = '\uF900';

    /// <summary>U+2E80 …, a space where a radical is no word by itself (Unicode, EquivalentUnifiedIdeograph).</summary>
    private const string Radicals =
            " 厂      刀  㔾小小    巳幺   心手    月 母民    爪   王 目    糸     羊羊   聿肉    虎  西见"
            + "角  贝 车       长门   青韦页风飞食    马骨鬼鱼鸟卤麦黄黾 齐 齿竜龙龜亀龟";

    /// <summary>U+2F00 … (Unicode, compatibility decomposition).</summary>
    private const string Kangxi =
            "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方"
            + "无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸"
            + "虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊"
            + "齒龍龜龠";

    /// <summary>U+F900 … (Unicode, canonical decomposition).</summary>
    private const string Compatible =
            "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾"
            + "牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆"
            + "歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六"
            + "戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀  塚 晴  凞猪益"
            + "礼神祥福靖精羽 蘒 諸  逸都   飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹"
            + "艹著褐視謁謹賓贈辶逸難響頻恵 舘  並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画"
            + "瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜   㮝䀘䀹   齃龎                "
            + "                      ";

    /// <summary>What may be one, or may have been typed by mistake.</summary>
    private static readonly CharacterSet _suspects = new(All + "丶﹑､—－―ーニミハl\uFE0E\uFE0F");

    public static string All => string.Concat(
        Among(FirstRadical, Radicals), Among(FirstKangxi, Kangxi), Among(FirstCompatible, Compatible));

    /// <summary>What a character looks like; the character itself if it is no look-alike.</summary>
    public static char Plain(char c)
    {
        char plain = c switch
        {
            < FirstRadical => ' ',
            < '\u2EF4' => Radicals[c - FirstRadical],
            >= FirstKangxi and < '\u2FD6' => Kangxi[c - FirstKangxi],
            >= FirstCompatible and <= '\uFAFF' => Compatible[c - FirstCompatible],
            _ => ' ',
        };
        return plain == ' ' ? c : plain;
    }

    private static string Among(char first, string plain) =>
        string.Concat(plain.Select((c, i) => c == ' ' ? string.Empty : ((char)(first + i)).ToString()));

    /// <summary>A text with every look-alike replaced, as long as before; the same text if there is none.</summary>
    public static string Replace(string text)
    {
        StringBuilder? replaced = null;
        for (int i = _suspects.Find(text, 0, text.Length);
            i < text.Length;
            i = _suspects.Find(text, i + 1, text.Length))
        {
            char c = text[i];
            char meant = Slip(text, i) is var slip and not '\0' ? slip : Plain(c);
            if (meant != c)
            {
                (replaced ??= new StringBuilder(text))[i] = meant;
            }
        }

        return replaced?.ToString() ?? text;
    }

    /// <summary>
    /// What was meant where 一丶 or 一﹑ is typed for 一、, —、 or （—） for 一、 or （一）, ニ、 (katakana) for 二、, and l. for 1.; a
    /// space for what changes the look of a sign; else NUL.
    /// </summary>
    private static char Slip(string text, int i)
    {
        char next = i + 1 < text.Length ? text[i + 1] : '\0';
        return text[i] switch
        {
            '丶' or '﹑' or '､' => '、',
            'ニ' when next == '、' && StartsWord(text, i) => '二',
            'ミ' when next == '、' && StartsWord(text, i) => '三',
            'ハ' when next == '、' && StartsWord(text, i) => '八',
            '—' or '－' or '―' or 'ー' when next == '、' && StartsWord(text, i) => '一',
            '—' or '－' or '―' or 'ー' when next is '）' or ')'
                && (StartsWord(text, i) || text[i - 1] is '（' or '(') => '一',
            'l' when next is '.' or '、' or '．' && StartsWord(text, i) => '1',
            '\uFE0E' or '\uFE0F' when i > 0 && IsSign(text, i - 1) && HasWords(text, i + 1) => ' ',
            _ => '\0',
        };
    }

    /// <summary>✔ ▪ — a sign before words that is no picture; what changes its look is no word.</summary>
    private static bool IsSign(string text, int i) =>
        text[i] is > '\u2000' and < '\u2E80'
        && (char.IsSymbol(text[i]) || char.IsPunctuation(text[i]))
        && Pictographs.Measure(text, i, i + 1) == 0;

    private static bool HasWords(string text, int i) =>
        Characters.SkipSpace(text, i, text.Length) is var words
        && words < text.Length
        && !Characters.IsLineEnd(text[words]);

    private static bool StartsWord(string text, int i) =>
        i == 0
        || Characters.IsLineEnd(text[i - 1])
        || Characters.IsSpace(text[i - 1])
        || Characters.IsHeadingEnd(text[i - 1]);
}
