using System;
using System.Collections.Generic;
using System.Globalization;
using HeadingGenerator.Outlines.Names;
using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>Emits the methods that write new headings after the pattern of a heading's points, one parameter for each slot.</summary>
internal static class ComposeEmitter
{
    /// <summary>A tuple of more becomes hard to read, and needs nested tuples beyond seven.</summary>
    private const int MostSlotsOfTuple = 7;

    /// <summary>Writes Compose and ComposeAll; nothing if the points share no pattern.</summary>
    public static void Write(CodeWriter writer, HeadingModel heading, HeadingPattern? pattern)
    {
        if (pattern is null)
        {
            return;
        }

        string[] names = ParameterNames(pattern);
        WriteCompose(writer, heading, pattern, names);
        if (names.Length <= MostSlotsOfTuple)
        {
            WriteComposeAll(writer, pattern, names);
        }
    }

    private static void WriteCompose(CodeWriter writer, HeadingModel heading, HeadingPattern pattern, string[] names)
    {
        writer.EndLine();
        writer.Indent().Write("/// <summary>").Comment(pattern.Text).Write(" — ").Comment(heading.Points[0].Title).Write("</summary>\n");
        writer.Indent().Write("public string Compose(");
        WriteParameters(writer, names);
        writer.Write(") => ");
        for (int i = 0; i < pattern.Literals.Length; i++)
        {
            if (i > 0)
            {
                writer.Write(" + ").Identifier(names[i - 1]);
            }

            // The first literal stays even if it is empty, so that what is added up is a string and never null.
            if (i == 0 || pattern.Literals[i].Length > 0)
            {
                writer.Write(i > 0 ? " + " : string.Empty).Literal(pattern.Literals[i]);
            }
        }

        writer.Write(";\n");
    }

    private static void WriteComposeAll(CodeWriter writer, HeadingPattern pattern, string[] names)
    {
        const string Result = "public global::System.Collections.Generic.IReadOnlyList<global::HeadingGenerator.ComposedHeading> ComposeAll(params ";
        writer.EndLine();
        writer.Indent().Write("/// <summary>").Comment(pattern.Text).Write(" — several at once, with their markers.</summary>\n");
        writer.Indent().Write(Result);
        if (names.Length == 1)
        {
            writer.Write("string[] ").Identifier(names[0]).Write(") => ComposeHeadings(").Identifier(names[0]).Write(");\n");
            return;
        }

        writer.Write('(');
        WriteParameters(writer, names);
        writer.Write(")[] slots) => ComposeHeadings(slots);\n");
    }

    private static void WriteParameters(CodeWriter writer, string[] names)
    {
        for (int i = 0; i < names.Length; i++)
        {
            writer.Write(i > 0 ? ", string " : "string ").Identifier(names[i]);
        }
    }

    /// <summary>A parameter is named after what the first point fills in: the reader of a call sees what goes where.</summary>
    private static string[] ParameterNames(HeadingPattern pattern)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { "slots", "ComposeHeadings" };
        string[] names = new string[pattern.Example.Length];
        for (int i = 0; i < names.Length; i++)
        {
            string name = Identifiers.From(pattern.Example[i]);
            if (name.Length == 0 || IsTupleField(name) || !taken.Add(name))
            {
                name = "slot" + (i + 1).ToString(CultureInfo.InvariantCulture);
                while (!taken.Add(name))
                {
                    name += "_";
                }
            }

            names[i] = name;
        }

        return names;
    }

    /// <summary>Names that a field of a tuple must not have: its own members, and Item1 in another place.</summary>
    private static bool IsTupleField(string name) =>
        name is "Rest" or "CompareTo" or "Deconstruct" or "Equals" or "GetHashCode" or "ToString" or "GetType"
        || name.StartsWith("Item", StringComparison.Ordinal);
}
