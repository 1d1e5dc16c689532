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
    public static CodeWriter LiteralText(this CodeWriter writer, string text) =>
        writer.WriteSafely(text, "\"\\", WriteEscape);

    /// <summary>Writes text for a doc comment, on one line and without markup.</summary>
    public static CodeWriter Comment(this CodeWriter writer, string text) =>
        writer.WriteSafely(text, "<>&", WriteMarkup);

    /// <summary>Writes a name, after an <c>@</c> where it is a keyword or may become one.</summary>
    public static CodeWriter Identifier(this CodeWriter writer, string name) =>
        (IsKeyword(name) ? writer.Write('@') : writer).Write(name);

    /// <summary>Writes text; what cannot be seen or has a meaning of its own is written in another way.</summary>
    private static CodeWriter WriteSafely(
        this CodeWriter writer, string text, string meaningful, Action<CodeWriter, char> writeOther)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (Characters.IsCommonIdeograph(c) || (IsPlain(c) && meaningful.IndexOf(c) < 0))
            {
                continue;
            }

            if (IsVisiblePair(text, i))
            {
                i++;
                continue;
            }

            writeOther(writer.Write(text, start, i - start), c);
            start = i + 1;
        }

        return writer.Write(text, start, text.Length - start);
    }

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

    private static void WriteEscape(CodeWriter writer, char c) => writer.Write(c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
    });

    private static void WriteMarkup(CodeWriter writer, char c) => writer.Write(c switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        _ => Characters.IsBlank(c) ? " " : "\uFFFD",
    });
}
