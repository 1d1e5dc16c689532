using System.CommandLine;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Input;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Commands;

/// <summary>headings show: the outline as a tree.</summary>
internal sealed class ShowCommand : FileCommand
{
    private readonly Option<bool> _why = new("--why") { Description = Messages.Why };

    /// <summary>Whether a name begins with _, which its title does not.</summary>
    private bool _hasLine;

    public ShowCommand()
        : base("show", Messages.Show) => Options.Add(_why);

    protected override int Run(TextFile file, Invocation invocation)
    {
        TextWriter output = invocation.Console.Output;
        if (invocation.Files.Count > 1)
        {
            output.WriteLine($"== {Visible.Of(file.Name)}");
        }

        Outline outline = Read(file, invocation);
        OutlineTree.Write(output, outline, invocation.Arguments.GetValue(_why));
        _hasLine |= outline.Descendants().Any(static heading => heading.Key[0] == '_');
        return ExitCode.Success;
    }

    protected override void End(Invocation invocation)
    {
        if (_hasLine)
        {
            invocation.Console.Say(Messages.NamesWithLine);
        }
    }
}
