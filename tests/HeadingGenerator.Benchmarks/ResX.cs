using System.Text;

namespace HeadingGenerator.Benchmarks;

/// <summary>What the SDK's strongly typed ResX makes of as many strings: a property for each, which asks a resource manager.</summary>
internal static class ResX
{
    public static string Of(string text)
    {
        var code = new StringBuilder("""
            internal class Resources
            {
                private static global::System.Resources.ResourceManager resourceMan;
                private static global::System.Globalization.CultureInfo resourceCulture;
                internal static global::System.Resources.ResourceManager ResourceManager
                {
                    get
                    {
                        if (object.ReferenceEquals(resourceMan, null))
                        {
                            resourceMan = new global::System.Resources.ResourceManager("Resources", typeof(Resources).Assembly);
                        }
                        return resourceMan;
                    }
                }

            """);
        int number = 0;
        foreach (string part in text.Split(['\n', '。'], StringSplitOptions.RemoveEmptyEntries))
        {
            code.Append("/// <summary>\n///   Looks up a localized string similar to ").Append(part).Append(".\n/// </summary>\ninternal static string S").Append(number)
                .Append(" {\nget {\nreturn ResourceManager.GetString(\"S").Append(number++).Append("\", resourceCulture);\n}\n}\n\n");
        }

        return code.Append('}').ToString();
    }
}
