using System.Globalization;

namespace HeadingGenerator.SourceGeneration;

/// <summary>Hashes that are the same in every process: names of files are made of them.</summary>
internal static class StableHash
{
    /// <summary>FNV-1a, 32 bits.</summary>
    public static uint Of(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }

    /// <summary>Its bits mixed: names that differ in their last character shall not lie side by side.</summary>
    public static uint Mixed(string text)
    {
        unchecked
        {
            uint hash = Of(text);
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
            return hash ^ (hash >> 16);
        }
    }

    /// <summary>A hash in eight digits.</summary>
    public static string Digits(uint hash) => hash.ToString("x8", CultureInfo.InvariantCulture);
}
