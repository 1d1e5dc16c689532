using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
#if NET
using System.Collections.Frozen;
#endif

namespace HeadingGenerator;

/// <summary>Finds themes by key or title with one lookup.</summary>
internal sealed class ThemeTable
{
#if NET
    private readonly FrozenDictionary<string, Theme> _themes;
#else
    private readonly Dictionary<string, Theme> _themes;
#endif

    public ThemeTable(Theme[] themes)
    {
        var table = new Dictionary<string, Theme>(2 * themes.Length, StringComparer.Ordinal);

        // The last one written stays: a title hides neither a key nor the same title of an earlier theme.
        for (int i = themes.Length - 1; i >= 0; i--)
        {
            table[themes[i].Title] = themes[i];
        }

        for (int i = themes.Length - 1; i >= 0; i--)
        {
            table[themes[i].Key] = themes[i];
        }

#if NET
        _themes = table.ToFrozenDictionary(StringComparer.Ordinal);
#else
        _themes = table;
#endif
    }

    /// <summary>Finds a theme by its key, else by its title.</summary>
    public bool TryGet(string keyOrTitle, [NotNullWhen(true)] out Theme? theme) => _themes.TryGetValue(keyOrTitle, out theme);

    /// <summary>Finds a theme by its key alone.</summary>
    public Theme? FindByKey(string key) => TryGet(key, out Theme? theme) && theme.Key == key ? theme : null;
}
