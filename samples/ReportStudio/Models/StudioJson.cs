using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace HeadingGenerator.Samples.ReportStudio.Models;

/// <summary>How the models are written and read, generated at compile time.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(SessionResponse))]
[JsonSerializable(typeof(CatalogResponse))]
[JsonSerializable(typeof(SearchResponse))]
[JsonSerializable(typeof(PatternRequest))]
[JsonSerializable(typeof(PatternResponse))]
[JsonSerializable(typeof(ReportRequest))]
[JsonSerializable(typeof(PreviewResponse))]
[JsonSerializable(typeof(OutlineResponse))]
[JsonSerializable(typeof(RepairResponse))]
internal sealed partial class StudioJson : JsonSerializerContext
{
    /// <summary>Adds the models to the options of the server.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.TypeInfoResolverChain.Insert(0, Default);

        // What a model does not allow to be missing or null is refused with 400, and met nowhere after that.
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;

        // Chinese as it is: half the bytes of its escapes. What HTML could mistake for markup is still escaped.
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
    }
}
