using System.Collections.Immutable;
using HeadingGenerator.SourceGeneration.Emission;
using HeadingGenerator.SourceGeneration.Models;
using HeadingGenerator.SourceGeneration.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HeadingGenerator.SourceGeneration;

/// <summary>Turns catalogs of headings among the additional files into typed classes.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class HeadingSourceGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // A list of published names is part of the text that it lies beside.
        IncrementalValueProvider<EquatableArray<NamesFile>> lists = context.AdditionalTextsProvider
            .Where(NamesFile.IsList)
            .Select(NamesFile.Read)
            .Collect()
            .Select(NamesFile.Gather);

        // Options become a record at once: the provider itself is new with every build.
        // Two files may ask for one class, or a file may come twice, so they are looked at together once.
        IncrementalValuesProvider<CatalogFileSource> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(SelectCatalogs)
            .Collect()
            .SelectMany(HintNames.Assign)
            .WithTrackingName(TrackingNames.Files)
            .Combine(lists)
            .Select(NamesFile.Attach);

        // An assembly holds so many characters and no more, whichever of the texts they come from.
        IncrementalValuesProvider<CatalogReading> readings = files.Select(CatalogReading.Read);
        IncrementalValuesProvider<CatalogReading> fitting = readings
            .Combine(readings.Collect().Select(AssemblyLimit.FindExcess))
            .Select(AssemblyLimit.LeaveOutExcess);

        IncrementalValuesProvider<NamedCatalog> catalogs = fitting.SelectMany(SelectCatalog).WithTrackingName(
            TrackingNames.Catalogs);

        IncrementalValueProvider<Dialect> dialect = context.ParseOptionsProvider.Select(Dialect.Of);

        // The index holds no bodies and a shard only its own, so that an edit emits one file.
        IncrementalValuesProvider<CatalogFiles> cut = catalogs.Select(CatalogFiles.Cut);
        IncrementalValuesProvider<CatalogIndex> indexes = cut.Select(CatalogIndex.Of)
            .WithTrackingName(TrackingNames.Indexes);
        IncrementalValuesProvider<EquatableArray<CatalogShard>> shards = cut.SelectMany(CatalogFiles.ByPlace)
            .WithTrackingName(TrackingNames.Shards);

        context.RegisterSourceOutput(indexes.Combine(dialect), EmitIndex);
        context.RegisterSourceOutput(shards.Combine(dialect), EmitShards);

        // Without its namespace and its class the compiler would speak of a missing using, and not of the text.
        context.RegisterSourceOutput(fitting.SelectMany(SelectEmptyCatalog), EmitEmpty);
        context.RegisterSourceOutput(fitting.SelectMany(static (reading, _) => reading.Problems), Report);
    }

    private static ImmutableArray<CatalogFileSource> SelectCatalogs(
        (AdditionalText Text, AnalyzerConfigOptionsProvider Provider) source, CancellationToken cancellationToken) =>
        CatalogOptions.Read(source.Text, source.Provider) is { } options
            ? ImmutableArray.Create(new CatalogFileSource(source.Text, options))
            : ImmutableArray<CatalogFileSource>.Empty;

    private static ImmutableArray<NamedCatalog> SelectCatalog(
        CatalogReading reading, CancellationToken cancellationToken) =>
        reading.Model is { } model
            ? ImmutableArray.Create(new NamedCatalog(model, reading.HintName))
            : ImmutableArray<NamedCatalog>.Empty;

    private static ImmutableArray<EmptyCatalog> SelectEmptyCatalog(
        CatalogReading reading, CancellationToken cancellationToken) =>
        reading is { Model: null, Class: { } @class }
            ? ImmutableArray.Create(new EmptyCatalog(@class, reading.HintName))
            : ImmutableArray<EmptyCatalog>.Empty;

    private static void EmitIndex(SourceProductionContext context, (CatalogIndex Index, Dialect Dialect) source) =>
        context.AddSource(
            source.Index.HintName + ".g.cs",
            IndexEmitter.Emit(source.Index, source.Dialect, context.CancellationToken));

    private static void EmitShards(
        SourceProductionContext context, (EquatableArray<CatalogShard> Shards, Dialect Dialect) source)
    {
        foreach (CatalogShard shard in source.Shards)
        {
            context.AddSource(
                shard.HintName + "." + shard.Name + ".g.cs",
                ShardEmitter.Emit(shard, source.Dialect, context.CancellationToken));
        }
    }

    private static void EmitEmpty(SourceProductionContext context, EmptyCatalog catalog) =>
        context.AddSource(catalog.HintName + ".g.cs", EmptyCatalogEmitter.Emit(catalog, context.CancellationToken));

    private static void Report(SourceProductionContext context, CatalogProblem problem) =>
        problem.Report(context.ReportDiagnostic);
}

/// <summary>The names under which the steps of the pipeline are tracked.</summary>
internal static class TrackingNames
{
    public const string Files = nameof(Files);
    public const string Catalogs = nameof(Catalogs);
    public const string Indexes = nameof(Indexes);
    public const string Shards = nameof(Shards);

    public static IReadOnlyList<string> All { get; } = [Files, Catalogs, Indexes, Shards];
}
