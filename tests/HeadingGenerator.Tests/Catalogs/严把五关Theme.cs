#nullable disable
using HeadingGenerator.Generated;

namespace HeadingGenerator.Tests.Catalogs;

/// <summary>A theme in the shape that the source generator emits, whose pattern has two slots.</summary>
public sealed class 严把五关Theme : CatalogTheme2
{
    public static readonly 严把五关Theme Instance = new 严把五关Theme();

    private 严把五关Theme()
        : base(
            1,
            new Packed.ReadyParts("五关", []),
            "1|严把五关|一、|严把“五关”抓实基层党建活动|||2|{0}，严把{1}关||"
            + "精心谋划部署|一是|精心谋划部署，严把组织实施关||||科学量化考核|二是|科学量化考核，严把争创评比关||||")
    {
    }

    public SubPoint 精心谋划部署 => At(0);

    public SubPoint 科学量化考核 => At(1);
}
