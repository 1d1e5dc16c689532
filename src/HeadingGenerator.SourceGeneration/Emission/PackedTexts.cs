using System.Globalization;
using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>
/// Puts texts into one literal, as the library takes them apart: the form of the text, the character that ends each
/// field, and the fields. That character is one that occurs in none of them, so that no text can end its field.
/// </summary>
internal sealed class PackedTexts
{
    /// <summary>The form that the library has to know.</summary>
    private const char Form = '1';

    /// <summary>What ends fields in most texts, the easier to read the earlier.</summary>
    private const string Separators = "|¦^~`\t\u001F\u001E\u001D\u001C";

    private readonly List<string> _fields = [];

    /// <summary>Packs a theme and all points below it.</summary>
    public void PackTheme(HeadingModel theme, HeadingPatterns patterns)
    {
        _fields.Clear();
        Add(theme, patterns);
    }

    /// <summary>Packs what look-up needs of all themes.</summary>
    public void PackIndex(CatalogIndex index)
    {
        _fields.Clear();
        _fields.Add(index.Class.FullName);
        _fields.Add(index.Title);
        _fields.Add(string.Join(",", index.Parts.Select(static part => Number(part.Count))));
        foreach (ThemeEntry theme in index.Themes)
        {
            _fields.Add(theme.Key == theme.Title ? string.Empty : theme.Key);
            _fields.Add(theme.Title);
        }
    }

    /// <summary>Writes the literal.</summary>
    public void Write(CodeWriter writer)
    {
        char separator = FindSeparator();
        string escaped = separator.ToString();
        writer.Write('"').Write(Form).LiteralText(escaped);
        foreach (string field in _fields)
        {
            writer.LiteralText(field);
            if (separator == Separators[0])
            {
                writer.Write(separator);
            }
            else
            {
                writer.LiteralText(escaped);
            }
        }

        writer.Write('"');
    }

    private static string Number(int number) =>
        number == 0 ? string.Empty : number.ToString(CultureInfo.InvariantCulture);

    private void Add(HeadingModel heading, HeadingPatterns patterns)
    {
        _fields.Add(heading.Key == heading.Title ? string.Empty : heading.Key);
        _fields.Add(heading.Marker);
        _fields.Add(heading.Title);
        _fields.Add(heading.Body);
        _fields.Add(Number(heading.Number) + heading.ClosingMark);
        _fields.Add(Number(heading.Points.Count));
        if (heading.Points.Count > 0)
        {
            _fields.Add(patterns.Of(heading)?.Text ?? string.Empty);
            _fields.Add(heading.Closing);
        }

        for (int i = 0; i < heading.Points.Count; i++)
        {
            Add(heading.Points[i], patterns);
        }
    }

    private char FindSeparator()
    {
        foreach (char c in Separators)
        {
            if (IsFree(c))
            {
                return c;
            }
        }

        // No text that was read from a file holds every character: it has no surrogate without its pair.
        char free = '\uDFFF';
        while (free > '\uDC00' && !IsFree(free))
        {
            free--;
        }

        return free;
    }

    private bool IsFree(char c)
    {
        foreach (string field in _fields)
        {
            if (field.IndexOf(c) >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
