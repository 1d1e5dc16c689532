using System.Text;

namespace HeadingGenerator.PackageTests;

public class PublishedConsumerTests(PublishedConsumers consumers) : IClassFixture<PublishedConsumers>
{
    private const string Printed = "政治思想严一是摸清家底。梳理目录。抓党建与乡村振兴相融合";

    [ProgramFact("gcc")]
    public void A_native_and_a_trimmed_program_publish_without_a_warning_and_run()
    {
        Assert.True(consumers.ExitCode == 0, consumers.Output);
        Assert.DoesNotContain(": warning ", consumers.Output, StringComparison.Ordinal);
        Assert.Equal(Printed, consumers.Run("Native"));
        Assert.Equal(Printed, consumers.Run("Trimmed"));
    }

    [ProgramFact("gcc")]
    public void Themes_that_a_program_does_not_name_are_left_out_of_it()
    {
        foreach (string file in new[] { consumers.FileOf("Native", "Native"), consumers.FileOf("Trimmed", "HeadingGenerator.Catalog.dll") })
        {
            ReadOnlySpan<byte> program = File.ReadAllBytes(file);

            Assert.True(program.IndexOf(Encoding.Unicode.GetBytes("强化“十个严禁”纪律要求")) >= 0, file);
            Assert.True(program.IndexOf(Encoding.Unicode.GetBytes("坚持中心组学习制度和集中学习制度")) < 0, file);
        }
    }
}
