using HeadingGenerator.Samples.ReportStudio;
using HeadingGenerator.Samples.ReportStudio.Api;
using HeadingGenerator.Samples.ReportStudio.Hosting;
using HeadingGenerator.Samples.ReportStudio.Models;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
StudioLimits limits = builder.Configuration.GetSection("Limits").Get<StudioLimits>() ?? new();
builder.Services.AddSingleton(limits);
builder.ListenOnLoopback();
builder.BoundRequests(limits);
builder.KeepNoTraces();
builder.Services.AddProblems();
builder.Services.AddAntiforgeryByHeader();
builder.Services.ConfigureHttpJsonOptions(options => StudioJson.Configure(options.SerializerOptions));

// The page is found next to the sources when the program is run from its build output.
builder.WebHost.UseStaticWebAssets();

WebApplication app = builder.Build();
app.UseSecurityHeaders();
app.UseLanguages();
app.UseProblems();
app.UsePage();
app.UseAntiforgeryByHeader();
app.UseRequestBodies();
app.UseRateLimiter();

RouteGroupBuilder api = app.MapGroup("/api");
api.MapSession();
api.MapCatalog();
api.MapPatterns();
api.MapReports();
api.MapOutlines();

return app.RunAnnounced();
