using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>
/// The only ways in which text of a catalog gets into code: as a literal, as text of a doc comment, as an identifier.
/// </summary>
internal static class SafeText
{
    /// <summary>Writes a string literal. What cannot be seen or would end the line is escaped.</summary>
    public static CodeWriter Literal(this CodeWriter writer, string text) =>
        writer.Write('"').LiteralText(text).Write('"');

    /// <summary>Writes a part of a string literal, without its quotes.</summary>
    public static CodeWriter LiteralText(this CodeWriter writer, string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (Characters.IsCommonIdeograph(c) || (IsPlain(c) && c is not ('"' or '\\')))
            {
                continue;
            }

            if (IsVisiblePair(text, i))
            {
                i++;
                continue;
            }

            writer.Write(text, start, i - start).Escape(c);
            start = i + 1;
        }

        return writer.Write(text, start, text.Length - start);
    }

    /// <summary>Writes text for a doc comment, on one line and without markup.</summary>
    public static CodeWriter Comment(this CodeWriter writer, string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (Characters.IsCommonIdeograph(c) || (IsPlain(c) && c is not ('<' or '>' or '&')))
            {
                continue;
            }

            if (IsVisiblePair(text, i))
            {
                i++;
                continue;
            }

            writer.Write(text, start, i - start);
            start = i + 1;
            switch (c)
            {
                case '<':
                    writer.Write("&lt;");
                    break;
                case '>':
                    writer.Write("&gt;");
                    break;
                case '&':
                    writer.Write("&amp;");
                    break;
                default:
                    writer.Write(Characters.IsSpace(c) || Characters.IsLineEnd(c) ? ' ' : '\uFFFD');
                    break;
            }
        }

        return writer.Write(text, start, text.Length - start);
    }

    /// <summary>Writes a name, after an <c>@</c> where it is a keyword or may become one.</summary>
    public static CodeWriter Identifier(this CodeWriter writer, string name) =>
        (name[0] <= '\u007F' && IsKeyword(name) ? writer.Write('@') : writer).Write(name);

    /// <summary>
    /// All keywords are lower-case ASCII, those of contexts and of later versions of the language, too; a few have
    /// underscores.
    /// </summary>
    private static bool IsKeyword(string name)
    {
        if (name[0] == '_')
        {
            return SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None;
        }

        foreach (char c in name)
        {
            if (c is < 'a' or > 'z')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Fixed ranges, not Unicode categories: those grow with the runtime, and the output must not.</summary>
    private static bool IsPlain(char c) =>
        c < '\u007F' ? c >= ' ' : !Characters.IsInvisible(c) && !char.IsSurrogate(c);

    /// <summary>A pair of surrogates, other than the invisible tag characters of plane 14.</summary>
    private static bool IsVisiblePair(string text, int index) =>
        char.IsHighSurrogate(text[index])
            && text[index] != '\uDB40'
            && index + 1 < text.Length
            && char.IsLowSurrogate(text[index + 1]);

    private static void Escape(this CodeWriter writer, char c)
    {
        switch (c)
        {
            case '"':
                writer.Write("\\\"");
                break;
            case '\\':
                writer.Write("\\\\");
                break;
            case '\n':
                writer.Write("\\n");
                break;
            case '\r':
                writer.Write("\\r");
                break;
            case '\t':
                writer.Write("\\t");
                break;
            default:
                writer.Write("\\u").Write(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }
}
