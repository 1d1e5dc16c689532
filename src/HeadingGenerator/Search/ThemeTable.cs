using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
#if NET
using System.Collections.Frozen;
#endif

namespace HeadingGenerator;

/// <summary>Finds themes by key, by title, and by what was meant as one of them.</summary>
internal sealed class ThemeTable
{
#if NET
    private readonly FrozenDictionary<string, Theme> _keys;
#else
    private readonly Dictionary<string, Theme> _keys;
#endif

    private readonly Theme[] _all;
    private Dictionary<string, Theme>? _titles;
    private Dictionary<string, Theme>? _loosely;

    public ThemeTable(Theme[] themes)
    {
        _all = themes;
        Dictionary<string, Theme> keys = TableOf(themes, static theme => theme.Key);
#if NET
        _keys = keys.ToFrozenDictionary(StringComparer.Ordinal);
#else
        _keys = keys;
#endif
    }

    /// <summary>Finds a theme by its key, else by its title.</summary>
    public bool TryGet(string keyOrTitle, [NotNullWhen(true)] out Theme? theme) =>
        _keys.TryGetValue(keyOrTitle, out theme)
        || (_titles ??= TableOf(_all, static theme => theme.Title)).TryGetValue(keyOrTitle, out theme);

    /// <summary>Finds a theme by its key, else by its title, whatever the case and width of the characters, their quotation marks and spaces.</summary>
    public bool TryGetLoosely(string keyOrTitle, [NotNullWhen(true)] out Theme? theme)
    {
        string loose = Loose(keyOrTitle);
        theme = null;
        return loose.Length > 0
            && (_loosely ??= TableOf(_all, static theme => Loose(theme.Key), static theme => Loose(theme.Title))).TryGetValue(loose, out theme);
    }

    /// <summary>Finds a theme by its key alone.</summary>
    public Theme? FindByKey(string key) => _keys.TryGetValue(key, out Theme? theme) ? theme : null;

    /// <summary>A table of themes by some of their texts. An earlier text hides a later one, and of one text an earlier theme a later one.</summary>
    private static Dictionary<string, Theme> TableOf(Theme[] themes, params Func<Theme, string>[] texts)
    {
        var table = new Dictionary<string, Theme>(texts.Length * themes.Length, StringComparer.Ordinal);
        foreach (Func<Theme, string> text in texts)
        {
            foreach (Theme theme in themes)
            {
                if (text(theme) is var name && !table.ContainsKey(name))
                {
                    table.Add(name, theme);
                }
            }
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
