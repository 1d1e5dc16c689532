namespace HeadingGenerator.Tool.Commands;

/// <summary>Command lines that the tool advises to type.</summary>
internal static class CommandLine
{
    /// <summary>
    /// A name so that the shell of the system takes it for one word and as it is; one that begins with a dash is no
    /// option.
    /// </summary>
    public static string Quote(string name)
    {
        string path = name is ['-', ..] ? "./" + name : name;
        return path.Length > 0 && path.All(IsPlain) ? path
            : OperatingSystem.IsWindows() ? $"\"{path}\""
            : $"'{path.Replace("'", @"'\''", StringComparison.Ordinal)}'";
    }

    private static bool IsPlain(char c) =>
        char.IsLetterOrDigit(c) || c is '/' or '.' or '-' or '_' or ':' or '+' or '@'
        || (c == '\\' && OperatingSystem.IsWindows());
}
