using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Input;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Commands;

/// <summary>headings show: the outline as a tree.</summary>
internal sealed class ShowCommand() : FileCommand("show", Messages.Show)
{
    protected override int Run(TextFile file, Invocation invocation)
    {
        if (invocation.Files.Count > 1)
        {
            invocation.Output.WriteLine($"== {file.Name}");
        }

        OutlineTree.Write(invocation.Output, Outline.Read(file.Text, invocation.Options));
        return ExitCode.Success;
    }
}
