using System.Text;
using HeadingGenerator.Outlines;
using Microsoft.CodeAnalysis.CSharp;

namespace HeadingGenerator.SourceGeneration.Options;

/// <summary>
/// Makes a namespace of a name that a project may have, by the rule of the SDK for the names of resources.
/// </summary>
internal static class NamespaceName
{
    /// <summary>My-App.3rd → My_App._3rd; empty if nothing is left.</summary>
    public static string From(string name) => Identifiers.IsValidNamespace(name)
        ? name
        : string.Join(".", name.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(ToIdentifier));

    private static string ToIdentifier(string part)
    {
        var identifier = new StringBuilder(part.Length + 1);
        if (CanContain(part[0]) && !SyntaxFacts.IsIdentifierStartCharacter(part[0]))
        {
            identifier.Append('_');
        }

        foreach (char c in part)
        {
            identifier.Append(CanContain(c) ? c : '_');
        }

        // The SDK takes an underscore alone for no name.
        return identifier.Length == 1 && identifier[0] == '_' ? "__" : identifier.ToString();
    }

    private static bool CanContain(char c) => SyntaxFacts.IsIdentifierPartCharacter(c) && !Characters.IsInvisible(c);
}
