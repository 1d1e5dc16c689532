using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>
/// What stands in a file of themes again and again. A catalog of many files has aliases for it, without which it were
/// an eighth longer. In a small one it is written out: what the compiler needs for aliases it compiles anew in each of
/// its processes, which takes longer than all the rest of such a file.
/// </summary>
internal sealed class LibraryNames
{
    private const string Library = "global::HeadingGenerator";
    private const string Json = "global::System.Text.Json.Serialization.JsonConverterAttribute";

    private readonly CatalogClass _class;
    private readonly bool _isShort;
    private readonly string _attribute;
    private readonly string _converter;

    public LibraryNames(CatalogShard shard, Dialect dialect)
    {
        _class = shard.Class;
        _isShort = !shard.IsOnlyOne;
        _attribute = dialect.HasJson ? Json : Library + ".Generated.HeadingJsonAttribute";
        _converter = Library + (dialect.HasJson ? ".HeadingJsonConverter" : ".Heading");
        Generated = _isShort ? "__Library" : Library + ".Generated";
        Point = _isShort ? "__Point" : Library + ".SubPoint";
        JsonAttribute = _isShort ? "[__Json(typeof(__JsonType))]" : "[" + _attribute + "(typeof(" + _converter + "))]";
    }

    /// <summary>The namespace of the library for generated code.</summary>
    public string Generated { get; }

    /// <summary>The type of a point without points.</summary>
    public string Point { get; }

    /// <summary>The attribute by which System.Text.Json finds its converter.</summary>
    public string JsonAttribute { get; }

    /// <summary>Writes the aliases, if there are any. No heading can have one of their names.</summary>
    public void WriteAliases(CodeWriter writer)
    {
        if (_isShort)
        {
            writer.Write("using __Library = " + Library + ".Generated;\n")
                .Write("using __Point = " + Library + ".SubPoint;\n")
                .Write("using __Json = ").Write(_attribute).Write(";\n")
                .Write("using __JsonType = ").Write(_converter).Write(";\n")
                .Write("using __Id = ");
            CatalogFile.WriteId(writer, _class);
            writer.Write(";\n");
        }
    }

    /// <summary>Writes the enumeration of the themes.</summary>
    public void WriteId(CodeWriter writer)
    {
        if (_isShort)
        {
            writer.Write("__Id");
        }
        else
        {
            CatalogFile.WriteId(writer, _class);
        }
    }
}
