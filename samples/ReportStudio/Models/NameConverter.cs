using System.Text.Json.Serialization;

namespace HeadingGenerator.Samples.ReportStudio.Models;

/// <summary>Reads and writes the values of an enum by their names alone: a number could be none of them.</summary>
internal sealed class NameConverter<TEnum>()
    : JsonStringEnumConverter<TEnum>(namingPolicy: null, allowIntegerValues: false)
    where TEnum : struct, Enum;
