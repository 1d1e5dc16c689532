using System.Text.RegularExpressions;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0306: a control character, a direction mark, a tag, a filler or another character that is not seen but changes
/// what is.
/// </summary>
internal static class InvisibleCharacterRule
{
    /// <summary>A tag writes what nobody sees, save where it makes a flag of a black one.</summary>
    private const string Tag = @"(?<!\uD83C\uDFF4(?:\uDB40[\uDC00-\uDC7F]){0,30})\uDB40[\uDC00-\uDC7F]";

    /// <summary>Some pictures are made of several, with a joiner between them.</summary>
    private const string Joiner = @"(?<![\uD800-\uDFFF\uFE0F])\u200D";

    /// <summary>Controls, marks of direction and of annotations, fillers, and spaces without width.</summary>
    private const string Other = @"[\0-\x1F\x7F-\x9F\xAD\u061C\u115F\u1160\u180E\u200B\u200C\u200E\u200F\u202A-\u202E"
        + @"\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB-[\s]]";

    private static readonly Lazy<Regex> _run =
        new(static () => new Regex($@"\G(?:{Tag}|{Joiner}|{Other})+", RegexOptions.CultureInvariant));

    public static IEnumerable<Finding> Find(Outline outline)
    {
        string text = outline.Text;
        int next;
        for (int i = 0; (i = Runs.Find(text, i, text.Length, IsUnseen)) < text.Length; i = next)
        {
            Match run = _run.Value.Match(text, i);
            next = i + Math.Max(run.Length, 1);
            if (run.Success)
            {
                var range = new TextRange(i, next);
                string name = FindingTexts.CodePoint(char.ConvertToUtf32(text, i));
                yield return new Finding(FindingRules.InvisibleCharacter, range, name)
                {
                    Repair = [new TextEdit(range, string.Empty)],
                };
            }
        }
    }

    /// <summary>The quick look before a closer one; tags start with U+DB40.</summary>
    private static bool IsUnseen(char c) => c == '\uDB40' || Characters.IsZeroWidth(c)
        || (Characters.IsInvisible(c) && !Characters.IsBlank(c));
}
