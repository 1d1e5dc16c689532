using System.IO;

namespace HeadingGenerator.OpenXml.Output;

/// <summary>A file was written by somebody else after it was read.</summary>
/// <param name="path">The file.</param>
internal sealed class FileChangedException(string path) : IOException($"{path} has changed since it was read.");

/// <summary>A file may not be written by anybody.</summary>
/// <param name="path">The file.</param>
internal sealed class ReadOnlyFileException(string path) : IOException($"{path} is read-only.");
