using System.Collections;
using System.Reflection;
using HeadingGenerator.SourceGeneration.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HeadingGenerator.SourceGeneration.Tests;

public class CachingTests
{
    private static readonly InMemoryText Text = new("Reports.headings.txt", Many(300));

    [Fact]
    public void An_unrelated_edit_leaves_every_step_cached()
    {
        GeneratorRun run = GeneratorRun.Of([Text]).AfterEdit("class Unrelated { }");

        Assert.All(TrackingNames.All, step => Assert.All(run.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_touched_file_with_the_same_content_emits_nothing_again()
    {
        GeneratorRun run = GeneratorRun.Of([Text])
            .After(driver => driver.ReplaceAdditionalText(Text, new InMemoryText(Text.Path, Many(300))));

        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(TrackingNames.Catalogs));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_line_inserted_above_emits_nothing_again()
    {
        GeneratorRun run = GeneratorRun.Of([Text])
            .After(driver => driver.ReplaceAdditionalText(Text, new InMemoryText(Text.Path, "\n\n" + Many(300))));

        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edited_body_emits_one_file()
    {
        string edited = Many(300).Replace("正文150。", "改过的正文。", StringComparison.Ordinal);
        GeneratorRun run = GeneratorRun.Of([Text]).After(driver => driver.ReplaceAdditionalText(Text, new InMemoryText(Text.Path, edited)));

        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(TrackingNames.Indexes));
        Assert.Single(run.OutputReasons(), IncrementalStepRunReason.Modified);
        Assert.True(run.OutputReasons().Length > 3);
        Assert.Contains("改过的正文。", string.Concat(run.Files.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void Compiling_the_same_text_twice_gives_equal_models()
    {
        var options = new Options.CatalogOptions(new Models.CatalogClass("N", "C", true), null);

        Models.CatalogModel? first = CatalogReader.Read(Catalogs.Seed, options, default);
        Models.CatalogModel? second = CatalogReader.Read(Catalogs.Seed, options, default);

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
            steps.SelectMany(step => run.Result.TrackedSteps[step]).SelectMany(step => step.Outputs).Select(output => output.Value),
            value => AssertPure(value, []));
    }

    private static void AssertPure(object? node, HashSet<object> visited)
    {
        if (node is null || !visited.Add(node))
        {
            return;
        }

        Assert.False(node is Compilation or ISymbol or SyntaxNode or SyntaxTree or AdditionalText or SourceText or Location, node.GetType().Name);
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

        foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            AssertPure(field.GetValue(node), visited);
        }
    }

    private static string Many(int themes) =>
        string.Concat(Enumerable.Range(1, themes).Select(i => $"{i}.主题{i}\n一是要点{i}。正文{i}。\n"));
}
