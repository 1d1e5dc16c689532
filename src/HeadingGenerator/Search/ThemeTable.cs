using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
#if NET
using System.Collections.Frozen;
#endif

namespace HeadingGenerator;

/// <summary>Finds themes by key or title with one lookup, and by what was meant as one with another.</summary>
internal sealed class ThemeTable
{
#if NET
    private readonly FrozenDictionary<string, Theme> _themes;
#else
    private readonly Dictionary<string, Theme> _themes;
#endif

    private readonly Theme[] _all;
    private Dictionary<string, Theme>? _loosely;

    public ThemeTable(Theme[] themes)
    {
        _all = themes;
        Dictionary<string, Theme> table = TableOf(themes, static text => text);

#if NET
        _themes = table.ToFrozenDictionary(StringComparer.Ordinal);
#else
        _themes = table;
#endif
    }

    /// <summary>Finds a theme by its key, else by its title.</summary>
    public bool TryGet(string keyOrTitle, [NotNullWhen(true)] out Theme? theme) => _themes.TryGetValue(keyOrTitle, out theme);

    /// <summary>Finds a theme by its key, else by its title, whatever the case and width of the characters, their quotation marks and spaces.</summary>
    public bool TryGetLoosely(string keyOrTitle, [NotNullWhen(true)] out Theme? theme)
    {
        string loose = Loose(keyOrTitle);
        theme = null;
        return loose.Length > 0 && (_loosely ??= TableOf(_all, Loose)).TryGetValue(loose, out theme);
    }

    /// <summary>Finds a theme by its key alone.</summary>
    public Theme? FindByKey(string key) => TryGet(key, out Theme? theme) && theme.Key == key ? theme : null;

    private static Dictionary<string, Theme> TableOf(Theme[] themes, Func<string, string> form)
    {
        var table = new Dictionary<string, Theme>(2 * themes.Length, StringComparer.Ordinal);

        // The last one written stays: a title hides neither a key nor the same title of an earlier theme.
        for (int i = themes.Length - 1; i >= 0; i--)
        {
            table[form(themes[i].Title)] = themes[i];
        }

        for (int i = themes.Length - 1; i >= 0; i--)
        {
            table[form(themes[i].Key)] = themes[i];
        }

        return table;
    }

    /// <summary>The text without case, width, quotation marks and spaces.</summary>
    private static string Loose(string text)
    {
        char[] loose = new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            char folded = CharFolding.Fold(c);
            if (folded is not (CharFolding.Quote or CharFolding.Apostrophe) && !char.IsWhiteSpace(folded))
            {
                loose[length++] = folded;
            }
        }

        return new string(loose, 0, length);
    }
}
