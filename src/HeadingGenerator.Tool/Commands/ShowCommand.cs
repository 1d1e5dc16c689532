using System.CommandLine;
using HeadingGenerator.Tool.Input;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Commands;

/// <summary>headings show: the outline as a tree.</summary>
internal sealed class ShowCommand : FileCommand
{
    private readonly Option<bool> _why = new("--why") { Description = Messages.Why };

    public ShowCommand()
        : base("show", Messages.Show) => Options.Add(_why);

    protected override int Run(TextFile file, Invocation invocation)
    {
        TextWriter output = invocation.Console.Output;
        if (invocation.Files.Count > 1)
        {
            output.WriteLine($"== {Visible.Of(file.Name)}");
        }

        OutlineTree.Write(output, Read(file, invocation), invocation.Arguments.GetValue(_why));
        return ExitCode.Success;
    }
}
