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
}
