using HeadingGenerator.Tool.Input;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Commands;

/// <summary>headings show: the outline as a tree.</summary>
internal sealed class ShowCommand() : FileCommand("show", Messages.Show)
{
    protected override int Run(TextFile file, Invocation invocation)
    {
        TextWriter output = invocation.Console.Output;
        if (invocation.Files.Count > 1)
        {
            output.WriteLine($"== {Visible.Of(file.Name)}");
        }

        OutlineTree.Write(output, Read(file, invocation));
        return ExitCode.Success;
    }
}
