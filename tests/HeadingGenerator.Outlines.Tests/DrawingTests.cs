using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HeadingGenerator.Outlines.Tests.Support;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>
/// Texts and what is read in them, side by side in the files of the folder Drawings: after <c>%%%</c> what the text
/// shows, then the text, then its <see cref="Drawing"/>.
/// </summary>
public sealed class DrawingTests
{
    private const string Mark = "\n%%% ";

    /// <summary>What a text shows, the text, its drawing, three by three.</summary>
    private static readonly Dictionary<string, (string Text, string Drawn)> _texts =
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Drawings"))
            .SelectMany(file => ("\n" + File.ReadAllText(file).ReplaceLineEndings("\n").TrimEnd('\n')).Split(Mark)[1..])
            .Chunk(2)
            .Select(pair => (Text: pair[0].Split('\n', 2), Drawn: pair[1].Split('\n', 2)[1]))
            .ToDictionary(entry => entry.Text[0], entry => (entry.Text[1], entry.Drawn));

    /// <summary>What the texts show.</summary>
    public static TheoryData<string> Names { get; } = [.. _texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_is_read_as_it_is_drawn(string name) => _texts[name].Text.IsReadAs(_texts[name].Drawn);
}
