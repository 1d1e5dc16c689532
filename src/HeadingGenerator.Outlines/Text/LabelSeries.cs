namespace HeadingGenerator.Outlines.Text;

/// <summary>
/// Headings of a series that may each be a short name, a colon, and what it names: 语文组：每周二下午。 Where what follows the
/// colons is short and of one length it is the second half of the headings: 第一季度：启动部署 and 第二季度：全面推进,
/// unless they end like sentences, or are amounts: 流量计：86台. So is a pair of clauses with more after it:
/// 给企业：放心投资、安心发展。我们将… and 给单位：质量第一、安全至上。要…
/// </summary>
internal struct LabelSeries(string text)
{
    /// <summary>In characters; a Latin one is half as wide as the others.</summary>
    private const int LongestLabel = 14;
    private const int LongestHalf = 8;
    private const int HalfTolerance = 1;
    private const int LongestPair = 12;

    private int _shortest = int.MaxValue;
    private int _longest;
    private int _pairs;
    private int _count;
    private int _members;
    private int _bodies;
    private bool _isClosed = true;
    private bool _isMixed;
    private bool _hasOpen;
    private bool _areAmounts = true;

    /// <summary>Whether the colons end the headings.</summary>
    public readonly bool AreLabels => _isClosed
        ? (_isMixed ? _count > 1 : _longest > 0) && !(_pairs > 1 && _pairs == _count)
        : !_isMixed
            && _bodies * 2 <= _members
            && (_hasOpen
                || (_areAmounts && _count > 1)
                || _longest > LongestHalf
                || _longest - _shortest > HalfTolerance);

    /// <summary>
    /// Says whether text stands below the last one: 提高站位：深刻认识… above a paragraph is a heading as a whole.
    /// </summary>
    public void CountBody(bool hasBody)
    {
        _members++;
        _bodies += hasBody ? 1 : 0;
    }

    /// <summary>
    /// Whether a stretch starts with a label. A clause before a colon (会议指出，一要：…) is none, unless two are of one length
    /// (生命至上，安全第一：…), nor is https://; a name alone on its line may stand among labels. Brackets and code do not
    /// lengthen it.
    /// </summary>
    public bool Add(int start, int end)
    {
        int comma = -1;
        int longest = LongestLabel + (Emphasis.Opens(text, start, end) ? 2 * Emphasis.Length : 0);
        int narrow = 0;
        int aside = 0;
        for (int i = start; i < end && i - start - aside - (narrow / 2) <= longest; i++)
        {
            if (Characters.IsCommonIdeograph(text[i]))
            {
                continue;
            }

            if (text[i] is '（' or '(' or '`' && new Brackets(text, end).SkipFrom(i) is var after && after > i)
            {
                aside += after - i;
                i = after - 1;
                continue;
            }

            narrow += text[i] < '\u0080' ? 1 : 0;
            if (Characters.IsColon(text[i]) && !(i + 1 < end && text[i + 1] == '/'))
            {
                return (comma < 0 || comma - start == i - comma - 1) && IsLabel(start, i, end);
            }

            if (Characters.PartsClauses(text[i]) || Words.IsAt(text, i, "--"))
            {
                if (comma >= 0 || text[i] is not ('，' or ','))
                {
                    return false;
                }

                comma = i;
            }
        }

        if (comma >= 0 || end - start > longest)
        {
            return false;
        }

        _isMixed = true;
        return true;
    }

    /// <summary>语文组：每周二下午, and neither 问：… nor a time (8:30 集合).</summary>
    private bool IsLabel(int start, int colon, int end)
    {
        TextRange rest = Lines.Trim(text, colon + 1, end);
        _hasOpen |= rest.IsEmpty;
        bool isFigure = !rest.IsEmpty && Characters.IsDigit(text[rest.Start]);
        if (!rest.IsEmpty)
        {
            _count++;
            _shortest = Math.Min(_shortest, rest.Length);
            _longest = Math.Max(_longest, rest.Length);
            _areAmounts &= isFigure;
            _isClosed &= Characters.IsSentenceEnd(text[end - 1])
                || text[end - 1] is '；' or ';'
                || text.IndexOf('。', rest.Start, rest.Length) >= 0;
            int sentence = Runs.Find(text, rest.Start, rest.End, Characters.IsSentenceEnd) - rest.Start;
            bool isPair = sentence <= LongestPair
                && sentence % 2 == 1
                && text[rest.Start + (sentence / 2)] is '、' or '，'
                && 2 * sentence < rest.Length;
            _pairs += isPair ? 1 : 0;
        }

        return colon > start
            && !(colon == start + 1 && text[start] is '问' or '答')
            && !(isFigure && Characters.IsDigit(text[colon - 1]));
    }
}
