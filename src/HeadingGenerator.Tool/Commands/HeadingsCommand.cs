using System.CommandLine;

namespace HeadingGenerator.Tool.Commands;

/// <summary>headings check | fix | show | export</summary>
internal sealed class HeadingsCommand : RootCommand
{
    public HeadingsCommand()
        : base(Messages.Description)
    {
        Subcommands.Add(new CheckCommand());
        Subcommands.Add(new FixCommand());
        Subcommands.Add(new ShowCommand());
        Subcommands.Add(new ExportCommand());
    }
}
