namespace HeadingGenerator.Tool.Commands;

/// <summary>What the tool ends with.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The texts have warnings or errors.</summary>
    public const int Findings = 1;

    /// <summary>The command line, a file to read or a file to write is at fault.</summary>
    public const int Failure = 2;
}
