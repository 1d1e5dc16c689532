#nullable disable
#pragma warning disable CA1822 // Generated code suppresses all warnings; Compose is an instance method on purpose.
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace HeadingGenerator.Tests.Catalogs;

public enum ThemeId
{
    突出严字 = 1,
    突出融字 = 2,
    健全机制 = 3,
    助力建设 = 4,
}

/// <summary>A catalog in the shape that the source generator emits: keep both alike.</summary>
public static partial class Themes
{
    public static HeadingCatalog Catalog => CatalogHolder.Instance;

    public static IReadOnlyList<Theme> All => Catalog;

    public static Theme Get(ThemeId id) => Catalog.GetByPosition((int)id);

    public static bool TryGet(string nameTitleOrNumber, out Theme theme) => Catalog.TryGet(nameTitleOrNumber, out theme);

    private static class CatalogHolder
    {
        internal static readonly HeadingCatalog Instance = new HeadingCatalog(
            "机关党建小标题4例",
            new Theme[] { 突出严字Theme.Instance, 突出融字Theme.Instance, 健全机制Theme.Instance, 助力建设Theme.Instance });
    }

    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class CatalogTheme : Theme
    {
        internal CatalogTheme(int position, string[] content, int[] numbers, string pattern)
            : base(position, content, numbers, pattern)
        {
        }

        public sealed override HeadingCatalog Catalog => Themes.Catalog;
    }

    public static 突出严字Theme 突出严字 => 突出严字Theme.Instance;

    [JsonConverter(typeof(HeadingJsonConverter))]
    public sealed class 突出严字Theme : CatalogTheme
    {
        public const string TitleText = "机关党建突出一个“严”字";
        public const string BodyText = "";

        internal static readonly 突出严字Theme Instance = new 突出严字Theme();

        private 突出严字Theme()
            : base(
                1,
                new string[]
                {
                    "突出严字", "一、", TitleText, BodyText,
                    "政治思想严", "一是", 政治思想严Point.TitleText, 政治思想严Point.BodyText,
                    "作风纪律严", "二是", 作风纪律严Point.TitleText, 作风纪律严Point.BodyText,
                    "抓早抓小", "", 抓早抓小Point.TitleText, 抓早抓小Point.BodyText,
                },
                null,
                "{0}严")
        {
        }

        public string Compose(string 政治思想) => "" + 政治思想 + "严";

        public IReadOnlyList<ComposedHeading> ComposeAll(params string[] 政治思想) => ComposeHeadings(政治思想);

        public SubPoint 政治思想严 => At(0);

        public static class 政治思想严Point
        {
            public const string TitleText = "政治思想严";
            public const string BodyText = "强化“十个严禁”纪律要求。";
        }

        public SubPoint 作风纪律严 => At(1);

        public static class 作风纪律严Point
        {
            public const string TitleText = "作风纪律严";
            public const string BodyText = "严格按照《准则》、《条例》各项规定，ＡＢＣ纪律。";
        }

        public SubPoint 抓早抓小 => At(2);

        public static class 抓早抓小Point
        {
            public const string TitleText = "抓早抓小！";
            public const string BodyText = "";
        }
    }

    public static 突出融字Theme 突出融字 => 突出融字Theme.Instance;

    [JsonConverter(typeof(HeadingJsonConverter))]
    public sealed class 突出融字Theme : CatalogTheme
    {
        public const string TitleText = "机关党建突出一个“融”字";
        public const string BodyText = "坚持融入中心抓党建。";

        internal static readonly 突出融字Theme Instance = new 突出融字Theme();

        private 突出融字Theme()
            : base(
                2,
                new string[]
                {
                    "突出融字", "二、", TitleText, BodyText,
                    "抓党建与脱贫攻坚相融合", "一是", "抓党建与脱贫攻坚相融合", "",
                    "抓党建与决策部署相融合", "二是", "抓党建与决策部署相融合", "",
                },
                null,
                "抓党建与{0}相融合")
        {
        }

        public string Compose(string 脱贫攻坚) => "抓党建与" + 脱贫攻坚 + "相融合";

        public IReadOnlyList<ComposedHeading> ComposeAll(params string[] 脱贫攻坚) => ComposeHeadings(脱贫攻坚);

        public SubPoint 抓党建与脱贫攻坚相融合 => At(0);

        public SubPoint 抓党建与决策部署相融合 => At(1);
    }

    public static 健全机制Theme 健全机制 => 健全机制Theme.Instance;

    /// <summary>Three levels, a number written twice and numbers that skip.</summary>
    [JsonConverter(typeof(HeadingJsonConverter))]
    public sealed class 健全机制Theme : CatalogTheme
    {
        internal static readonly 健全机制Theme Instance = new 健全机制Theme();

        private 健全机制Theme()
            : base(
                3,
                new string[]
                {
                    "健全机制", "二、", "健全机制", "总的要求。",
                    "责任机制", "（一）", "责任机制", "责任到人。",
                    "考核机制", "（三）", "考核机制", "",
                },
                new int[] { 2, 1, 3 },
                "{0}机制")
        {
        }

        protected override SubPoint CreatePoint(int index)
        {
            switch (index)
            {
                case 0: return new 责任机制Point(this);
                default: return null;
            }
        }

        public string Compose(string 责任) => "" + 责任 + "机制";

        public IReadOnlyList<ComposedHeading> ComposeAll(params string[] 责任) => ComposeHeadings(责任);

        public 责任机制Point 责任机制 => (责任机制Point)At(0);

        [JsonConverter(typeof(HeadingJsonConverter))]
        public sealed class 责任机制Point : SubPoint
        {
            internal 责任机制Point(Heading parent)
                : base(
                    parent,
                    0,
                    new string[]
                    {
                        "书记责任", "1.", "书记责任", "负总责。",
                        "委员责任", "5.", "委员责任", "",
                    },
                    new int[] { 1, 5 },
                    "{0}责任")
            {
            }

            public string Compose(string 书记) => "" + 书记 + "责任";

            public IReadOnlyList<ComposedHeading> ComposeAll(params string[] 书记) => ComposeHeadings(书记);

            public SubPoint 书记责任 => At(0);

            public SubPoint 委员责任 => At(1);
        }

        public SubPoint 考核机制 => At(1);
    }

    public static 助力建设Theme 助力建设 => 助力建设Theme.Instance;

    /// <summary>No points; its title is also the key of another theme.</summary>
    [JsonConverter(typeof(HeadingJsonConverter))]
    public sealed class 助力建设Theme : CatalogTheme
    {
        internal static readonly 助力建设Theme Instance = new 助力建设Theme();

        private 助力建设Theme()
            : base(4, new string[] { "助力建设", "", "健全机制", "" }, null, null)
        {
        }
    }
}
