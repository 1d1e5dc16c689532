using System;
using System.Collections.Generic;
using System.Threading;

namespace HeadingGenerator.Tests.Catalogs;

/// <summary>A theme that is not a singleton, to look at first accesses; it counts the points created for it.</summary>
internal sealed class FreshTheme(int position, string[] content, int[]? numbers = null, string? pattern = null)
    : Theme(position, content, numbers, pattern)
{
    private int _created;

    public int Created => _created;

    public override HeadingCatalog Catalog => new("测试", [this]);

    public static FreshTheme WithPoints(int count, int position = 1, string key = "主题")
    {
        string[] content = new string[4 * (count + 1)];
        for (int i = 0; i <= count; i++)
        {
            content[4 * i] = i == 0 ? key : $"要点{i}";
            content[(4 * i) + 1] = i == 0 ? "一、" : "一是";
            content[(4 * i) + 2] = i == 0 ? $"{key}的标题" : $"第{i}点";
            content[(4 * i) + 3] = string.Empty;
        }

        return new FreshTheme(position, content);
    }

    public static FreshTheme Titled(string title, string body = "", string? pattern = null, params string[] points)
    {
        string[] content = new string[4 * (points.Length + 1)];
        for (int i = 0; i <= points.Length; i++)
        {
            content[4 * i] = $"K{i}";
            content[(4 * i) + 1] = string.Empty;
            content[(4 * i) + 2] = i == 0 ? title : points[i - 1];
            content[(4 * i) + 3] = i == 0 ? body : string.Empty;
        }

        return new FreshTheme(1, content, pattern: pattern);
    }

    public static FreshTheme Marked(int[]? numbers, params string[] markers)
    {
        var content = new List<string> { "主题", "", "主题", "" };
        for (int i = 0; i < markers.Length; i++)
        {
            content.AddRange([$"K{i}", markers[i], $"第{i}点", ""]);
        }

        return new FreshTheme(1, content.ToArray(), numbers);
    }

    public IReadOnlyList<ComposedHeading> ComposeAll(params string[] titles) => ComposeHeadings(titles, title => title);

    public IReadOnlyList<ComposedHeading> ComposeAll(string[] items, Func<string, string> compose) => ComposeHeadings(items, compose);

    protected override SubPoint? CreatePoint(int index)
    {
        Interlocked.Increment(ref _created);
        return null;
    }
}
