using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace HeadingGenerator;

/// <summary>The argument checks of .NET 8, for both targets.</summary>
internal static class ThrowHelper
{
    /// <summary>Throws if <paramref name="argument"/> is null.</summary>
    public static void ThrowIfNull(
        [NotNull] object? argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
    {
#if NET
        ArgumentNullException.ThrowIfNull(argument, paramName);
#else
        if (argument is null)
        {
            throw new ArgumentNullException(paramName);
        }
#endif
    }

    /// <summary>Throws if <paramref name="argument"/> is null, empty or white space.</summary>
    public static void ThrowIfNullOrWhiteSpace(
        [NotNull] string? argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
    {
        ThrowIfNull(argument, paramName);
        if (string.IsNullOrWhiteSpace(argument))
        {
            throw new ArgumentException(Messages.Blank, paramName);
        }
    }
}
