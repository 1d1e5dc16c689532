namespace HeadingGenerator.PackageTests;

/// <content>Projects of ASP.NET Core, and what is stored and sent as JSON.</content>
public sealed partial class ConsumerMatrix
{
    private void AddWeb()
    {
        Add(
            "Components", "<TargetFramework>net10.0</TargetFramework>",
            "<FrameworkReference Include=\"Microsoft.AspNetCore.App\" />" + Consumer.Package("HeadingGenerator"),
            "Microsoft.NET.Sdk.Razor")
            .Write("Components/年度总结.headings.txt", Text)
            .Write(
                "Components/Report.razor", "<h2>@年度总结.数据治理求实.Title</h2>\n@foreach (var point in 年度总结.数据治理求实.Points) { <p>@point.Text</p> }\n");
        Add("Wasm", "<TargetFramework>net10.0</TargetFramework>", "<SupportedPlatform Include=\"browser\" /><PackageReference Include=\"Microsoft.AspNetCore.Components.WebAssembly\" Version=\"10.0.15\" />" + Consumer.Package("HeadingGenerator.Catalog"), "Microsoft.NET.Sdk.Razor")
            .Write("Wasm/年度总结.headings.txt", Text)
            .Write(
                "Wasm/Report.razor",
                "<h2>@年度总结.数据治理求实.Title</h2>\n<p>@HeadingGenerator.Catalog.Themes.突出严字.Title</p>\n")
            .Write("Wasm/Host.cs", """
                using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

                public static class Host
                {
                    public static void Start()
                    {
                        WebAssemblyHostBuilder builder = WebAssemblyHostBuilder.CreateDefault();
                        builder.RootComponents.Add<Wasm.Report>("#report");
                    }
                }
                """);
        Add(
            "Web",
            "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><GenerateDocumentationFile>true</GenerateDocumentationFile>",
            "<ProjectReference Include=\"../Components/Components.csproj\" /><PackageReference Include=\"Microsoft.AspNetCore.OpenApi\" Version=\"10.0.15\" />" + Consumer.Package("HeadingGenerator.Catalog"),
            "Microsoft.NET.Sdk.Web")
            .Write("Web/Program.cs", """
                using HeadingGenerator.Catalog;

                Console.OutputEncoding = System.Text.Encoding.UTF8;
                WebApplicationBuilder builder = WebApplication.CreateBuilder();
                builder.Logging.ClearProviders();
                builder.Services.AddOpenApi();
                builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Converters.Add(Themes.Catalog.JsonConverter));
                WebApplication app = builder.Build();
                app.Urls.Add("http://127.0.0.1:0");
                app.MapOpenApi();
                app.MapGet("/", () => new { First = Themes.突出严字, Components = typeof(Components.Report).Name });
                app.MapPost("/", (Order order) => $"{(int)order.Id} {order.Theme.Title} {order.Point.Title}");
                await app.StartAsync();
                using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
                Console.WriteLine(await client.GetStringAsync("/"));
                using HttpResponseMessage answer = await client.PostAsJsonAsync("/", new { Id = "突出严字", Theme = "突出融字", Point = "突出严字.政治思想严" });
                Console.WriteLine(await answer.Content.ReadAsStringAsync());
                string document = await client.GetStringAsync("/openapi/v1.json");
                Console.WriteLine(System.Text.Json.Nodes.JsonNode.Parse(document)!["components"]!["schemas"]!["ThemeId"]!["enum"]![2]);
                await app.StopAsync();

                internal sealed record Order(ThemeId Id, HeadingGenerator.Theme Theme, HeadingGenerator.SubPoint Point);
                """);
    }

    /// <summary>
    /// A pack for netstandard2.0 and the built-in catalog in one program, written and read in three ways.
    /// </summary>
    private void AddStored() =>
        Add(
            "Stored",
            Exe + "<ImplicitUsings>enable</ImplicitUsings>",
            "<ProjectReference Include=\"../Standard/Standard.csproj\" /><PackageReference Include=\"Newtonsoft.Json\" Version=\"13.0.4\" />" + Consumer.Package("HeadingGenerator.Catalog"))
            .Write("Stored/Program.cs", """
                using System.ComponentModel;
                using System.Text.Encodings.Web;
                using System.Text.Json;
                using HeadingGenerator;
                using HeadingGenerator.Catalog;
                using Newtonsoft.Json;
                using Standard;
                using JsonSerializer = System.Text.Json.JsonSerializer;

                Console.OutputEncoding = System.Text.Encoding.UTF8;
                var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
                Console.WriteLine(JsonSerializer.Serialize(new { Id = 年度总结Id.数据治理求实, Theme = 年度总结.数据治理求实, 年度总结.Catalog }, options));
                options = new JsonSerializerOptions { Converters = { Themes.Catalog.JsonConverter, 年度总结.Catalog.JsonConverter } };
                Console.WriteLine(JsonSerializer.Deserialize<年度总结Id>("\"数据治理求实\"", options) + JsonSerializer.Deserialize<Theme>("\"数据治理求实\"", options)!.Catalog.Title);
                Console.WriteLine(JsonConvert.SerializeObject(new object[] { 年度总结.数据治理求实.摸清家底, Themes.突出严字 }));
                HeadingTypeConverter.Register(Themes.Catalog);
                HeadingTypeConverter.Register(年度总结.Catalog);
                Console.WriteLine(JsonConvert.DeserializeObject<SubPoint>("\"数据治理求实.摸清家底\"")!.Text + ((Theme)TypeDescriptor.GetConverter(typeof(Theme)).ConvertFromInvariantString("突出严字")!).Title);
                """);
}
