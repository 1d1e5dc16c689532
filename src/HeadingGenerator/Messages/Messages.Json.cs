using static HeadingGenerator.Bilingual;

namespace HeadingGenerator;

/// <content>What is said of headings that were stored.</content>
internal static partial class Messages
{
    public static string OtherCatalog(string heading, string catalog) => In(
        $"The heading “{heading}” is not of the catalog “{catalog}”. {AddConverter}",
        $"标题“{heading}”不属于标题库“{catalog}”。{AddConverter}");

    public static string NoConverter(string heading) => In(
        $"The heading “{heading}” cannot be read without its catalog. {AddConverter}",
        $"没有标题库就无法读取标题“{heading}”。{AddConverter}");

    public static string NotRegistered(string heading) => In(
        $"The heading “{heading}” cannot be read without its catalog. " +
        "Call HeadingTypeConverter.Register(Themes.Catalog) when the program starts.",
        $"没有标题库就无法读取标题“{heading}”。请在程序启动时调用 HeadingTypeConverter.Register(Themes.Catalog)。");

    public static string InTwoCatalogs(string heading, string catalog, string other, string className) => In(
        $"The heading “{heading}” is in the catalogs “{catalog}” and “{other}”. Write “{className}” for the latter.",
        $"标题库“{catalog}”和“{other}”中都有标题“{heading}”。若指后者，请写“{className}”。");

    public static string InNoCatalog(string heading) => In(
        $"The heading “{heading}” is of none of the catalogs that are known here.", $"标题“{heading}”不属于这里已知的任何标题库。");

    public static string OtherType(string heading, string catalog, Type type) => In(
        $"The heading “{heading}” of the catalog “{catalog}” is not a {type.Name}.",
        $"标题库“{catalog}”的标题“{heading}”不是 {type.Name}。");

    private static string AddConverter => In(
        "Add the JsonConverter of the catalog (Themes.Catalog.JsonConverter) to JsonSerializerOptions.Converters.",
        "请将标题库的转换器（Themes.Catalog.JsonConverter）加入 JsonSerializerOptions.Converters。");
}
