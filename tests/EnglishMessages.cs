using System.Globalization;
using System.Runtime.CompilerServices;

namespace HeadingGenerator;

/// <summary>Tests compare what is said in English, on computers of any language.</summary>
internal static class EnglishMessages
{
    [ModuleInitializer]
    public static void Choose() => CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
}
