using System.Xml;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>Says in words why a file cannot be read; callers see it as <see cref="InvalidDataException"/>.</summary>
internal sealed class DamagedFileException(string message, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>
    /// Does something with a file, and says of whatever is wrong with it the one thing that callers expect.
    /// </summary>
    /// <exception cref="InvalidDataException">The file is no Word document or a damaged one.</exception>
    public static T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (DamagedFileException e)
        {
            throw new InvalidDataException(e.Message, e.InnerException);
        }
        catch (XmlException e)
        {
            throw new InvalidDataException(Messages.Xml(e.LineNumber, e.LinePosition), e);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw new InvalidDataException(Messages.Damaged, e);
        }
    }
}
