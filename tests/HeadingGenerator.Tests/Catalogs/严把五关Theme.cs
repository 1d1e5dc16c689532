#nullable disable
#pragma warning disable CA1822 // Generated code suppresses all warnings; Compose is an instance method on purpose.
using System.Collections.Generic;

namespace HeadingGenerator.Tests.Catalogs;

/// <summary>A theme in the shape that the source generator emits, whose pattern has two slots.</summary>
public sealed class 严把五关Theme : Theme
{
    public static readonly 严把五关Theme Instance = new 严把五关Theme();

    private 严把五关Theme()
        : base(
            1,
            new string[]
            {
                "严把五关", "一、", "严把“五关”抓实基层党建活动", "",
                "精心谋划部署", "一是", "精心谋划部署，严把组织实施关", "",
                "科学量化考核", "二是", "科学量化考核，严把争创评比关", "",
            },
            null,
            "{0}，严把{1}关")
    {
    }

    public override HeadingCatalog Catalog => new HeadingCatalog("五关", new Theme[] { this });

    public string Compose(string 精心谋划部署, string 组织实施) => "" + 精心谋划部署 + "，严把" + 组织实施 + "关";

    public IReadOnlyList<ComposedHeading> ComposeAll(params (string 精心谋划部署, string 组织实施)[] slots) => ComposeHeadings(slots);

    public SubPoint 精心谋划部署 => At(0);

    public SubPoint 科学量化考核 => At(1);
}
