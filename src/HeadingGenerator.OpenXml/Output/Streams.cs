using System.Runtime.CompilerServices;

namespace HeadingGenerator.OpenXml.Output;

/// <summary>Checks of the streams that callers hand in.</summary>
internal static class Streams
{
    /// <summary>Throws if a stream is null or cannot be read.</summary>
    public static void ThrowIfUnreadable(Stream stream, [CallerArgumentExpression(nameof(stream))] string name = "")
    {
        ThrowHelper.ThrowIfNull(stream, name);
        if (!stream.CanRead)
        {
            throw new ArgumentException(Messages.CannotBeRead, name);
        }
    }

    /// <summary>Throws if a stream is null or cannot be written.</summary>
    public static void ThrowIfUnwritable(Stream stream, [CallerArgumentExpression(nameof(stream))] string name = "")
    {
        ThrowHelper.ThrowIfNull(stream, name);
        if (!stream.CanWrite)
        {
            throw new ArgumentException(Messages.CannotBeWritten, name);
        }
    }
}
