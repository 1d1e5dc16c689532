namespace HeadingGenerator.OpenXml.Output;

/// <summary>A file was written by somebody else after it was read.</summary>
/// <param name="path">The file.</param>
internal sealed class FileChangedException(string path) : IOException(Messages.HasChanged(path));

/// <summary>A file may not be written by anybody.</summary>
/// <param name="path">The file.</param>
internal sealed class ReadOnlyFileException(string path) : IOException(Messages.IsReadOnly(path));
