using System.Collections;
using System.Reflection;
using HeadingGenerator.SourceGeneration.Tests.Support;
using HeadingGenerator.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HeadingGenerator.SourceGeneration.Tests;

public class CachingTests
{
    private static readonly InMemoryText _text = new("Reports.headings.txt", Many(300));

    [Fact]
    public void An_unrelated_edit_leaves_every_step_cached()
    {
        GeneratorRun run = GeneratorRun.Of([_text]).AfterEdit("class Unrelated { }");

        Assert.All(
            TrackingNames.All,
            step => Assert.All(run.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_touched_file_with_the_same_content_emits_nothing_again()
    {
        GeneratorRun run = GeneratorRun.Of([_text])
            .After(driver => driver.ReplaceAdditionalText(_text, new InMemoryText(_text.Path, Many(300))));

        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(TrackingNames.Catalogs));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_line_inserted_above_emits_nothing_again()
    {
        GeneratorRun run = GeneratorRun.Of([_text])
            .After(driver => driver.ReplaceAdditionalText(_text, new InMemoryText(_text.Path, "\n\n" + Many(300))));

        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edited_body_emits_one_file()
    {
        string edited = Many(300).Replace("正文150。", "改过的正文。", StringComparison.Ordinal);
        GeneratorRun run = GeneratorRun.Of([_text]).After(
            driver => driver.ReplaceAdditionalText(_text, new InMemoryText(_text.Path, edited)));

        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(TrackingNames.Indexes));
        Assert.Single(run.OutputReasons(), IncrementalStepRunReason.Modified);
        Assert.True(run.OutputReasons().Length > 3);
        Assert.Contains("改过的正文。", string.Concat(run.Files.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_theme_emits_its_file_and_the_index()
    {
        string edited = Many(300).Replace("主题150", "改名", StringComparison.Ordinal);
        GeneratorRun run = GeneratorRun.Of([_text]).After(
            driver => driver.ReplaceAdditionalText(_text, new InMemoryText(_text.Path, edited)));

        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.Indexes));
        Assert.Single(run.Reasons(TrackingNames.Shards), IncrementalStepRunReason.Modified);
        Assert.Equal(2, run.OutputReasons().Count(reason => reason == IncrementalStepRunReason.Modified));
    }

    public static TheoryData<int> Places { get; } = [0, 1, 2, 499, 500, 777, 1000, 1234, 1500, 1998, 1999, 2000];

    [Theory]
    [MemberData(nameof(Places))]
    public void An_inserted_theme_emits_its_file_and_the_index(int place)
    {
        (GeneratorRun before, GeneratorRun after) = AfterInsertion(place, $"99.插入的主题{place}\n一是插入的要点。正文。\n");

        Assert.Equal([IncrementalStepRunReason.Modified], after.Reasons(TrackingNames.Indexes));
        Assert.Equal(2, Changed(before, after).Length);
        Assert.Equal(2, after.OutputReasons().Count(reason => reason != IncrementalStepRunReason.Cached));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void An_inserted_point_emits_its_file_alone(int place)
    {
        (GeneratorRun before, GeneratorRun after) = AfterInsertion(place, "三是插入的要点。正文。\n", below: true);

        Assert.Single(Changed(before, after));
        Assert.Single(after.OutputReasons(), reason => reason != IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void The_files_of_a_large_catalog_are_few_and_none_is_very_large()
    {
        string[] files = [
            .. GeneratorRun.Of([new InMemoryText("Reports.headings.txt", Many(5000, points: 3))]).Files.Values
        ];

        Assert.InRange(files.Length, 20, 100);
        Assert.All(
            files,
            file => Assert.InRange(
                file.Split("\n").Count(line => line.Contains("const string", StringComparison.Ordinal)), 0, 1024));
    }

    private static (GeneratorRun Before, GeneratorRun After) AfterInsertion(
        int place, string inserted, bool below = false)
    {
        string[] lines = Many(2000, points: 2).Split('\n');
        int line = (3 * Math.Min(place, below ? 1999 : 2000)) + (below ? 3 : 0);
        string edited = string.Join('\n', lines[..line]) + (line > 0 ? "\n" : "") + inserted
            + string.Join('\n', lines[line..]);
        var text = new InMemoryText("Reports.headings.txt", string.Join('\n', lines));
        GeneratorRun before = GeneratorRun.Of([text]);
        Assert.Contains(" = 2000,", before.Files["Reports.g.cs"], StringComparison.Ordinal);
        return (before, before.After(
            driver => driver.ReplaceAdditionalText(text, new InMemoryText(text.Path, edited))));
    }

    private static string[] Changed(GeneratorRun before, GeneratorRun after) =>
        [
            .. after.Files
                .Where(file => !before.Files.TryGetValue(file.Key, out string? content) || content != file.Value)
                .Select(file => file.Key)
        ];

    [Fact]
    public void An_edit_of_one_catalog_leaves_the_other_alone()
    {
        InMemoryText other = new("Other.headings.txt", Many(2));
        GeneratorRun run = GeneratorRun.Of([other, _text]).After(
            driver => driver.ReplaceAdditionalText(other, new InMemoryText(other.Path, Many(3))));

        Assert.Equal(2, run.OutputReasons().Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged],
            run.Reasons(TrackingNames.Files).Order());
        Assert.Equal(
            [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified],
            run.Reasons(TrackingNames.Catalogs).OrderDescending());
    }

    [Fact]
    public void A_catalog_that_comes_or_goes_leaves_the_others_alone()
    {
        InMemoryText first = new("A.headings.txt", Many(2));

        GeneratorRun added = GeneratorRun.Of([_text]).After(driver => driver.AddAdditionalTexts([first]));
        GeneratorRun removed = GeneratorRun.Of([_text, first]).After(driver => driver.RemoveAdditionalTexts([first]));

        Assert.Equal(GeneratorRun.Of([_text]).Files, removed.Files);
        Assert.Equal(GeneratorRun.Of([_text, first]).Files, added.Files);
    }

    [Fact]
    public void Options_read_anew_with_the_same_values_emit_nothing_again()
    {
        GeneratorRun run = GeneratorRun.Of([_text], Options("Consumer")).After(
            driver => driver.WithUpdatedAnalyzerConfigOptions(new InMemoryOptions(Options("Consumer"))));

        Assert.All(
            run.Reasons(TrackingNames.Catalogs), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_changed_option_emits_the_catalog_again()
    {
        GeneratorRun run = GeneratorRun.Of([_text], Options("Consumer")).After(
            driver => driver.WithUpdatedAnalyzerConfigOptions(new InMemoryOptions(Options("Other"))));

        Assert.Contains(IncrementalStepRunReason.Modified, run.OutputReasons());
        Assert.All(run.Files.Values, file => Assert.Contains("namespace Other", file, StringComparison.Ordinal));
    }

    [Fact]
    public void A_run_that_is_cancelled_stops_in_every_step()
    {
        var cancelled = new CancellationToken(canceled: true);
        CatalogFiles files = CatalogFiles.Cut(new Models.NamedCatalog(ReadSeed(default)!, "C"), default);
        Models.CatalogIndex index = Models.CatalogIndex.Of(files, default);

        Assert.Throws<OperationCanceledException>(() => ReadSeed(cancelled));
        var dialect = new Models.Dialect(HasAnnotations: true, HasJson: true);
        Assert.Throws<OperationCanceledException>(() => Emission.ShardEmitter.Emit(files.Shards[0], dialect, cancelled));
        Assert.Throws<OperationCanceledException>(() => Emission.IndexEmitter.Emit(index, dialect, cancelled));
    }

    [Fact]
    public void Compiling_the_same_text_twice_gives_equal_models()
    {
        Models.CatalogModel? first = ReadSeed(default);
        Models.CatalogModel? second = ReadSeed(default);

        Assert.NotNull(first);
        Assert.NotSame(first, second);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second!.GetHashCode());
    }

    [Fact]
    public void Models_hold_neither_symbols_nor_compilations()
    {
        GeneratorRun run = GeneratorRun.Of([Catalogs.SeedFile]);
        string[] steps = [TrackingNames.Catalogs, TrackingNames.Indexes, TrackingNames.Shards];

        Assert.All(
            steps.SelectMany(step => run.Result.TrackedSteps[step])
                .SelectMany(step => step.Outputs)
                .Select(output => output.Value),
            value => AssertPure(value, []));
    }

    private static Models.CatalogModel? ReadSeed(CancellationToken cancellationToken)
    {
        var options = new Options.CatalogOptions(new Models.CatalogClass("N", "C", true), null);
        var text = SourceText.From(Catalogs.Seed);
        return CatalogReader.ToModel(
            CatalogReader.ReadOutline(text, options, names: null, cancellationToken), options, cancellationToken);
    }

    private static void AssertPure(object? node, HashSet<object> visited)
    {
        if (node is null || !visited.Add(node))
        {
            return;
        }

        Assert.False(
            node is Compilation or ISymbol or SyntaxNode or SyntaxTree or AdditionalText or SourceText or Location,
            node.GetType().Name);
        Type type = node.GetType();
        if (type.IsPrimitive || node is string)
        {
            return;
        }

        if (node is IEnumerable items)
        {
            foreach (object? item in items)
            {
                AssertPure(item, visited);
            }
        }

        foreach (FieldInfo field in type.GetFields(
            BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            AssertPure(field.GetValue(node), visited);
        }
    }

    private static Dictionary<string, string> Options(string rootNamespace) =>
        new() { ["build_property.RootNamespace"] = rootNamespace };

    private static string Many(int themes, int points = 1) =>
        string.Concat(Enumerable.Range(1, themes).Select(i =>
            $"{((i - 1) % 99) + 1}.主题{i}\n"
                + string.Concat(
                    Enumerable.Range(0, points).Select(point => $"{"一二三四"[point]}是要点{"甲乙丙丁"[point]}{i}。正文{i}。\n"))));
}
