using System.CommandLine;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Configuration;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Commands;

/// <summary>The options that choose findings.</summary>
internal sealed class FindingOptions
{
    private readonly Option<string[]> _only = new("--only") { Description = Messages.Only, HelpName = "ids" };
    private readonly Option<string[]> _ignore = new("--ignore") { Description = Messages.Ignore, HelpName = "ids" };
    private readonly Option<string> _severity;

    /// <summary>Adds the options to a command.</summary>
    public FindingOptions(Command command)
    {
        string[] severities = [.. Enum.GetValues<FindingSeverity>().Select(FileFinding.NameOf)];
        _severity = OptionValues.Choice(["--severity"], Messages.Severity, severities, severities[0]);
        command.Options.Add(_only);
        command.Options.Add(_ignore);
        command.Options.Add(_severity);
        AddCheck(_only);
        AddCheck(_ignore);
    }

    /// <summary>What was chosen.</summary>
    public FindingFilter Of(ParseResult arguments) => new(
        Ids(arguments.GetValue(_only)),
        Ids(arguments.GetValue(_ignore)),
        Enum.Parse<FindingSeverity>(arguments.GetValue(_severity)!, ignoreCase: true));

    private static void AddCheck(Option<string[]> option) => option.Validators.Add(static result =>
    {
        string[] known = [.. FindingRules.All.Select(static rule => rule.Id)];
        foreach (string id in Ids([.. result.Tokens.Select(static token => token.Value)])
            .Where(id => !known.Contains(id, StringComparer.OrdinalIgnoreCase)))
        {
            result.AddError(Messages.UnknownRule(id, Suggestions.For(id, known)));
        }
    });

    private static HashSet<string> Ids(string[]? values) =>
        new(OptionValues.Words(values), StringComparer.OrdinalIgnoreCase);
}
