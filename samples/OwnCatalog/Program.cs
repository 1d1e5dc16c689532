using HeadingGenerator;
using OwnCatalog;

Console.OutputEncoding = System.Text.Encoding.UTF8;

// 工作总结.headings.txt lies beside this file; its name is the name of the class.
Console.WriteLine(工作总结.Catalog.Title);

// 数据治理 is the name that the text asks for by {#数据治理}.
Console.WriteLine(工作总结.数据治理.Text);
Console.WriteLine(工作总结.数据治理.摸清家底建台账.分级建账.Text);

// The points of a theme share a pattern here too: {0}再{1}.
Console.WriteLine(工作总结.优化服务.Compose("窗口环境", "改善"));

foreach (Theme theme in 工作总结.All)
{
    Console.WriteLine($"{theme.Marker}{theme.Title}");
    foreach (SubPoint point in theme.Descendants())
    {
        Console.WriteLine($"{new string('　', point.Level - 1)}{point.Marker}{point.Title}");
    }
}
