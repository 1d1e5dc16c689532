using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using HeadingGenerator.SourceGeneration.Emission;
using HeadingGenerator.SourceGeneration.Models;
using HeadingGenerator.SourceGeneration.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HeadingGenerator.SourceGeneration;

/// <summary>Turns catalogs of headings among the additional files into typed classes.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class HeadingSourceGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Options become a record at once: the provider itself is new with every build.
        // Two files may ask for one class, or a file may come twice, so they are looked at together once.
        IncrementalValuesProvider<CatalogFileSource> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(SelectCatalogs)
            .Collect()
            .SelectMany(HintNames.Assign)
            .WithTrackingName(TrackingNames.Files);

        IncrementalValuesProvider<NamedCatalog> catalogs = files
            .SelectMany(ReadCatalog)
            .WithTrackingName(TrackingNames.Catalogs);

        IncrementalValueProvider<bool> annotate = context.ParseOptionsProvider
            .Select(static (options, _) => ((CSharpParseOptions)options).LanguageVersion >= LanguageVersion.CSharp8);

        // The index holds no bodies and a shard only its own, so that an edit emits one file.
        IncrementalValuesProvider<CatalogIndex> indexes = catalogs.Select(CatalogFiles.ToIndex)
            .WithTrackingName(TrackingNames.Indexes);
        IncrementalValuesProvider<EquatableArray<CatalogShard>> shards = catalogs.SelectMany(CatalogFiles.ToShards)
            .WithTrackingName(TrackingNames.Shards);

        context.RegisterSourceOutput(indexes.Combine(annotate), EmitIndex);
        context.RegisterSourceOutput(shards, EmitShards);
    }

    private static ImmutableArray<CatalogFileSource> SelectCatalogs(
        (AdditionalText Text, AnalyzerConfigOptionsProvider Provider) source, CancellationToken cancellationToken) =>
        CatalogOptions.Read(source.Text, source.Provider) is { } options
            ? ImmutableArray.Create(new CatalogFileSource(source.Text, options, string.Empty))
            : ImmutableArray<CatalogFileSource>.Empty;

    /// <summary>The catalog of a file; none if its text cannot be read, which the analyzer reports.</summary>
    private static ImmutableArray<NamedCatalog> ReadCatalog(CatalogFileSource file, CancellationToken cancellationToken) =>
        file.Text.GetText(cancellationToken) is { } text && CatalogReader.Read(text.ToString(), file.Options, cancellationToken) is { } model
            ? ImmutableArray.Create(new NamedCatalog(model, file.HintName))
            : ImmutableArray<NamedCatalog>.Empty;

    private static void EmitIndex(SourceProductionContext context, (CatalogIndex Index, bool Annotate) source) =>
        context.AddSource(source.Index.HintName + ".g.cs", IndexEmitter.Emit(source.Index, source.Annotate, context.CancellationToken));

    private static void EmitShards(SourceProductionContext context, EquatableArray<CatalogShard> shards)
    {
        foreach (CatalogShard shard in shards)
        {
            context.AddSource(shard.HintName + "." + shard.Name + ".g.cs", ShardEmitter.Emit(shard, context.CancellationToken));
        }
    }
}

/// <summary>
/// A file that is a catalog. It is a new one whenever the file was touched; what is read of it is compared by content.
/// </summary>
/// <param name="Text">The file.</param>
/// <param name="Options">What the project says about it.</param>
/// <param name="HintName">The name of the files it becomes.</param>
internal sealed record CatalogFileSource(AdditionalText Text, CatalogOptions Options, string HintName);

/// <summary>The names under which the steps of the pipeline are tracked.</summary>
internal static class TrackingNames
{
    public const string Files = nameof(Files);
    public const string Catalogs = nameof(Catalogs);
    public const string Indexes = nameof(Indexes);
    public const string Shards = nameof(Shards);

    public static IReadOnlyList<string> All { get; } = [Files, Catalogs, Indexes, Shards];
}
