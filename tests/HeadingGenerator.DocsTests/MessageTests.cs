using System.Text.RegularExpressions;
using HeadingGenerator.DocsTests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HeadingGenerator.DocsTests;

/// <summary>Everything that is said to users is said by <c>In(english, chinese)</c>; see docs/decisions/0013.</summary>
public partial class MessageTests
{
    /// <summary>What holds sentences that are not said to anybody: code, style sheets, file formats, grammar rows.</summary>
    private static readonly string[] _noMessages =
    [
        "/Emission/", "/HtmlStyle.cs", "/UnifiedDiff.cs", "/PublishedNamesWriter.cs", "/MarkerFamilies.cs",
        "/EvidenceTable.cs",
    ];

    private static readonly (string Path, SyntaxNode Root)[] _sources =
    [
        .. from folder in (string[])["src", "samples"]
           from path in Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
           let relative = Path.GetRelativePath(Repository.PathOf("."), path).Replace('\\', '/')
           where !Regex.IsMatch(relative, "/(bin|obj|templates)/")
           select (relative, CSharpSyntaxTree.ParseText(
               File.ReadAllText(path), new CSharpParseOptions(preprocessorSymbols: ["NET"])).GetRoot()),
    ];

    private static readonly (string Path, InvocationExpressionSyntax Call)[] _messages =
    [
        .. from source in _sources
           from call in source.Root.DescendantNodes().OfType<InvocationExpressionSyntax>()
           where call.Expression.ToString() == "In" && call.ArgumentList.Arguments.Count >= 2
           select (source.Path, call),
    ];

    [Fact]
    public void Every_message_is_written_in_both_languages()
    {
        Assert.True(_messages.Length > 350, $"{_messages.Length}");
        NoneOf(
            from message in _messages
            let words = message.Call.ArgumentList.Arguments.Select(argument => Words(argument.Expression)).ToArray()
            where words[0].Length == 0 || !words[1].Any(c => c >= '\u2E80')
            select $"{message.Path}: {message.Call}");
    }

    [Fact]
    public void Both_languages_name_the_same_details() => NoneOf(
        from message in _messages
        let details = message.Call.ArgumentList.Arguments
            .Select(argument => Details(argument.Expression, message.Call)).ToArray()
        where !details[0].SetEquals(details[1])
        select $"{message.Path}: {message.Call}");

    [Fact]
    public void No_exception_has_words_of_its_own() => NoneOf(
        from source in _sources
        from arguments in source.Root.DescendantNodes().OfType<BaseArgumentListSyntax>()
        where TypeOf(arguments.Parent!).EndsWith("Exception", StringComparison.Ordinal)
        from text in arguments.DescendantNodes().Where(node => Words(node).Any(char.IsLetter))
        select $"{source.Path}: {text}");

    [Fact]
    public void No_sentence_is_written_elsewhere() => NoneOf(
        from source in _sources
        where !_noMessages.Any(part => source.Path.Contains(part, StringComparison.Ordinal))
        from text in source.Root.DescendantNodes()
        where Sentence().IsMatch(Words(text))
        where !text.Ancestors().Any(above => above is AttributeSyntax
            || above is InvocationExpressionSyntax call && call.Expression.ToString() == "In")
        select $"{source.Path}: {text}");

    private static void NoneOf(IEnumerable<string> found)
    {
        string[] all = [.. found];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }

    /// <summary>Three words in a row, unless they are typed on a command line.</summary>
    [GeneratedRegex("^(?!dotnet |headings ).*[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}", RegexOptions.Singleline)]
    private static partial Regex Sentence();

    /// <summary>The words of a text as it is written, without what is filled in.</summary>
    private static string Words(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => literal.Token.Value as string ?? string.Empty,
        InterpolatedStringExpressionSyntax text =>
            string.Concat(text.Contents.Select(part => (part as InterpolatedStringTextSyntax)?.TextToken.ValueText ?? "{}")),
        BinaryExpressionSyntax sum => Words(sum.Left) + Words(sum.Right),
        _ => string.Empty,
    };

    /// <summary>What a text names: placeholders, and what the method around it was given.</summary>
    private static HashSet<string> Details(SyntaxNode text, SyntaxNode call)
    {
        IEnumerable<string> given = call.Ancestors().OfType<BaseMethodDeclarationSyntax>().Take(1)
            .SelectMany(method => method.ParameterList.Parameters.Select(parameter => parameter.Identifier.ValueText));
        IEnumerable<string> named = text.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Select(name => name.Identifier.ValueText);
        IEnumerable<string> placeholders = text.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>()
            .SelectMany(literal => Placeholder().Matches(Words(literal)).Select(match => match.Value));
        return [.. given.Intersect(named), .. placeholders];
    }

    [GeneratedRegex(@"(?<!\{)\{\d\}(?!\})|(?<=\{\{#)\{\d\}")]
    private static partial Regex Placeholder();

    /// <summary>The type that an object creation or the call of a base constructor is of.</summary>
    private static string TypeOf(SyntaxNode node) => node switch
    {
        ObjectCreationExpressionSyntax creation => creation.Type.ToString(),
        PrimaryConstructorBaseTypeSyntax type => type.Type.ToString(),
        ConstructorInitializerSyntax initializer =>
            initializer.FirstAncestorOrSelf<TypeDeclarationSyntax>()!.Identifier.ValueText,
        ImplicitObjectCreationExpressionSyntax creation =>
            creation.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.ReturnType.ToString() ?? string.Empty,
        _ => string.Empty,
    };
}
