#nullable disable
using System.Text.Json.Serialization;
using HeadingGenerator.Generated;

namespace HeadingGenerator.Tests.Catalogs;

[JsonConverter(typeof(JsonStringEnumConverter<ThemeId>))]
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
    public static HeadingCatalog Catalog => Parts.Instance.Catalog;

    public static IReadOnlyList<Theme> All => Parts.Instance.Catalog;

    /// <summary>How many themes have been created.</summary>
    public static int Created { get; private set; }

    public static Types.突出严字Theme 突出严字 => Types.突出严字Theme.Instance;

    public static Types.突出融字Theme 突出融字 => Types.突出融字Theme.Instance;

    public static Types.健全机制Theme 健全机制 => Types.健全机制Theme.Instance;

    public static Types.助力建设Theme 助力建设 => Types.助力建设Theme.Instance;

    public static Theme Get(ThemeId id) => Parts.Instance.Catalog.GetByPosition((int)id);

    public static bool TryGet(string nameTitleOrNumber, out Theme theme) =>
        Parts.Instance.Catalog.TryGet(nameTitleOrNumber, out theme);

    public static class Types
    {
        [JsonConverter(typeof(HeadingJsonConverter))]
        public sealed class 突出严字Theme : CatalogTheme1
        {
            internal static readonly 突出严字Theme Instance = new 突出严字Theme();

            private 突出严字Theme()
                : base((int)ThemeId.突出严字, Parts.Instance, Parts.TextOfFirst(0))
            {
            }

            public SubPoint 政治思想严 => At(0);

            public SubPoint 作风纪律严 => At(1);

            public SubPoint 抓早抓小 => At(2);
        }

        [JsonConverter(typeof(HeadingJsonConverter))]
        public sealed class 突出融字Theme : CatalogTheme1
        {
            internal static readonly 突出融字Theme Instance = new 突出融字Theme();

            private 突出融字Theme()
                : base((int)ThemeId.突出融字, Parts.Instance, Parts.TextOfFirst(1))
            {
            }

            public SubPoint 抓党建与脱贫攻坚相融合 => At(0);

            public SubPoint 抓党建与决策部署相融合 => At(1);
        }

        /// <summary>Three levels, a number written twice and numbers that skip.</summary>
        [JsonConverter(typeof(HeadingJsonConverter))]
        public sealed class 健全机制Theme : CatalogTheme1
        {
            internal static readonly 健全机制Theme Instance = new 健全机制Theme();

            private 健全机制Theme()
                : base((int)ThemeId.健全机制, Parts.Instance, Parts.TextOfSecond(0))
            {
            }

            public 责任机制Point 责任机制 => (责任机制Point)At(0);

            public SubPoint 考核机制 => At(1);

            protected override SubPoint CreatePoint(int index)
            {
                switch (index)
                {
                    case 0: return new 责任机制Point(this);
                    default: return null;
                }
            }

            [JsonConverter(typeof(HeadingJsonConverter))]
            public sealed class 责任机制Point : CatalogPoint1
            {
                internal 责任机制Point(Heading parent)
                    : base(parent, 0)
                {
                }

                public SubPoint 书记责任 => At(0);

                public SubPoint 委员责任 => At(1);
            }
        }

        /// <summary>No points; its title is also the key of another theme.</summary>
        [JsonConverter(typeof(HeadingJsonConverter))]
        public sealed class 助力建设Theme : CatalogTheme
        {
            internal static readonly 助力建设Theme Instance = new 助力建设Theme();

            private 助力建设Theme()
                : base((int)ThemeId.助力建设, Parts.Instance, Parts.TextOfSecond(1))
            {
            }
        }
    }

    public static class Text
    {
        public static class 突出严字
        {
            public const string Title = "机关党建突出一个“严”字", Body = "";

            public static class 作风纪律严
            {
                public const string Title = "作风纪律严", Body = "严格按照《准则》、《条例》各项规定，ＡＢＣ纪律。";
            }
        }
    }

    private sealed class Parts : CatalogParts
    {
        internal static readonly Parts Instance = new Parts();

        protected override string Index =>
            "1|HeadingGenerator.Tests.Catalogs.Themes|机关党建小标题4例|2,2|突出严字|机关党建突出一个“严”字|突出融字|机关党建突出一个“融”字||健全机制|助力建设|健全机制|";

        internal static string TextOfFirst(int index)
        {
            switch (index)
            {
                case 0:
                    return "1|突出严字|一、|机关党建突出一个“严”字||1|3|{0}严||"
                        + "|一是|政治思想严|强化“十个严禁”纪律要求。|||"
                        + "|二是|作风纪律严|严格按照《准则》、《条例》各项规定，ＡＢＣ纪律。|||"
                        + "抓早抓小||抓早抓小！||||";
                case 1:
                    return "1|突出融字|二、|机关党建突出一个“融”字|坚持融入中心抓党建。|2|2|抓党建与{0}相融合|以上要求，抓好落实。|"
                        + "|一是|抓党建与脱贫攻坚相融合|||||二是|抓党建与决策部署相融合||||";
                default: return null;
            }
        }

        internal static string TextOfSecond(int index)
        {
            switch (index)
            {
                case 0:
                    return "1||二、|健全机制|总的要求。|2|2|{0}机制||"
                        + "|（一）|责任机制|责任到人。||2|{0}责任|||1.|书记责任|负总责。||||5.|委员责任||5|||（三）|考核机制||3||";
                case 1: return "1|助力建设||健全机制||||";
                default: return null;
            }
        }

        protected override string TextAt(int part, int index)
        {
            switch (part)
            {
                case 0: return TextOfFirst(index);
                case 1: return TextOfSecond(index);
                default: return null;
            }
        }

        protected override Theme ThemeAt(int part, int index)
        {
            Created++;
            switch ((2 * part) + index)
            {
                case 0: return Types.突出严字Theme.Instance;
                case 1: return Types.突出融字Theme.Instance;
                case 2: return Types.健全机制Theme.Instance;
                case 3: return Types.助力建设Theme.Instance;
                default: return null;
            }
        }
    }
}
