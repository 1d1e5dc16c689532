using HeadingGenerator.Generated;

namespace HeadingGenerator.Tests.Catalogs;

/// <summary>A theme that is not a singleton, to look at first accesses; it counts the points created for it.</summary>
internal sealed class FreshTheme : CatalogTheme1
{
    private int _created;

    public FreshTheme(
        int position, string[] content, int[]? numbers = null, string? pattern = null, string closing = "")
        : this(position, Catalogs.Packed.Theme(content, numbers, pattern, closing))
    {
    }

    public FreshTheme(int position, string packed)
        : base(position, new Packed.ReadyParts("测试", []), packed) => Packed = packed;

    public int Created => _created;

    public string Packed { get; }

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
        // A heading without points has no pattern: one that needs no other has a point that nobody looks at.
        points = pattern is not null && points.Length == 0 ? ["点"] : points;
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

        return new FreshTheme(1, content.ToArray(), numbers, pattern: "{0}");
    }

    protected override SubPoint? CreatePoint(int index)
    {
        Interlocked.Increment(ref _created);
        return null;
    }
}
