using System.ComponentModel;
using System.Text.Json;
using HeadingGenerator;
using HeadingGenerator.Catalog;

Console.OutputEncoding = System.Text.Encoding.UTF8;

// Typed access: a misspelled name does not compile.
Console.WriteLine(Themes.突出严字.Title);
Console.WriteLine(Themes.突出严字.政治思想严.Title);
Console.WriteLine(Themes.突出严字.政治思想严.Body);
Console.WriteLine(Themes.突出严字.政治思想严.Text);
Console.WriteLine($"{Themes.突出严字.政治思想严:（一）}");
Console.WriteLine();

// The catalog as data.
Console.WriteLine($"{Themes.Catalog.Title}: {Themes.All.Count} / {Themes.Catalog.PointCount}");
foreach (Theme theme in Themes.All.Take(3))
{
    Console.WriteLine($"  {theme.Marker}{theme.Title} → {theme.Key}");
}

Console.WriteLine();

// Look-up by name, title or number; quotes may be typed as they come, a misspelled name is met with what is close to
// it.
foreach (string text in (string[])["突出融字", "严把\"五关\"抓实基层党建活动", "九", "突出岩字"])
{
    Console.WriteLine(Themes.TryGet(text, out Theme? found)
        ? $"{text} → {found.Title}"
        : $"{text} → ? {string.Join("、", Themes.Catalog.FindClosest(text, 2).Select(theme => theme.Key))}");
}

Console.WriteLine();

// Search: where, and at which characters.
foreach (SearchHit hit in Themes.Catalog.Search("纪律").Take(4))
{
    Console.WriteLine($"{hit.Heading.Path} {hit.Field} [{hit.Start}..{hit.Start + hit.Length})");
}

Console.WriteLine();

// New headings after the pattern of a theme: a parameter for each slot, and what is not parallel says why.
Console.WriteLine($"{Themes.突出融字.Pattern} → {Themes.突出融字.Compose("乡村振兴")}");
foreach (ComposedHeading heading in Themes.突出融字.ComposeAll("乡村振兴", "基层治理"))
{
    Console.WriteLine(heading.Text);
}

Console.WriteLine(Themes.突出融字.Fits("抓党建与优化营商环境相融合"));
Console.WriteLine();

// An enumeration for switches and storage, the path as JSON.
Console.WriteLine(Advice.For(ThemeId.突出严字));
Console.WriteLine(JsonSerializer.Serialize(new { Theme = Themes.突出严字, Point = Themes.突出严字.政治思想严 }, Advice.Json));

/// <summary>Texts of the catalog as constants: in attributes, as defaults, in patterns.</summary>
[Description(Themes.Text.突出严字.Title)]
internal static class Advice
{
    public static readonly JsonSerializerOptions Json = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { Themes.Catalog.JsonConverter },
    };

    public static string For(ThemeId id, string fallback = Themes.Text.突出实字.Title) => id switch
    {
        ThemeId.突出严字 => "严字当头",
        ThemeId.突出融字 => "融入中心",
        _ => fallback,
    };
}
