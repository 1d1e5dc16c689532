using System.Text;

namespace HeadingGenerator.Outlines.Names;

/// <summary>
/// A title without what does not change its meaning: marks, spaces, quotes, widths and look-alikes, 一个 before a quote.
/// </summary>
internal static class NormalTitle
{
    /// <summary>That of a title; the title itself if it has neither letters nor digits.</summary>
    public static string Of(string title)
    {
        var normal = new StringBuilder(title.Length);
        for (int i = 0; i < title.Length; i++)
        {
            char c = LookAlikes.Plain(title[i]);
            c = c is > '\uFF00' and < '\uFF5F' ? (char)(c - 0xFEE0) : c;
            bool isCount = c == '一' && i + 2 < title.Length && title[i + 1] == '个';
            if (isCount && Characters.CloserOf(title[i + 2]) != '\0')
            {
                i++;
            }
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '+')
            {
                normal.Append(char.ToLowerInvariant(c));
            }
            else
            {
                Composition.TryJoin(normal, c);
            }
        }

        return normal.Length == 0 ? title : normal.ToString();
    }
}
