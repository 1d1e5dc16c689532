namespace HeadingGenerator.PackageTests;

public class PublishedConsumerTests(PublishedConsumers consumers) : IClassFixture<PublishedConsumers>
{
    [ProgramFact("gcc")]
    public void A_native_and_a_trimmed_program_publish_without_a_warning_and_run()
    {
        Assert.True(consumers.ExitCode == 0, consumers.Output);
        Assert.DoesNotContain(": warning ", consumers.Output, StringComparison.Ordinal);
        Assert.All(
            new[] { "Native", "Trimmed" },
            project => Assert.Equal("政治思想严一是摸清家底。梳理目录。抓党建与乡村振兴相融合", consumers.Run(project)));
    }

    [ProgramFact("gcc")]
    public void A_native_program_that_names_a_theme_carries_neither_queries_nor_other_themes()
    {
        string symbols = consumers.SymbolsOf("Native");

        Assert.Contains("Themes_Types_", symbols, StringComparison.Ordinal);
        Assert.DoesNotContain("System_Linq_", symbols, StringComparison.Ordinal);
        Assert.DoesNotContain("Themes___Parts__Theme_", symbols, StringComparison.Ordinal);
    }
}
