namespace HeadingGenerator.OpenXml.Output;

/// <summary>
/// Writes to another stream front to back and leaves it open. An archive looks the same wherever it goes: on a stream
/// that seeks, <see cref="System.IO.Compression.ZipArchive"/> would go back to its entries and write other bytes.
/// </summary>
internal sealed class ForwardStream(Stream target) : Stream
{
    private long _written;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    // The archive of .NET Framework asks for it even where it cannot seek.
    public override long Position
    {
        get => _written;
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        target.Write(buffer, offset, count);
        _written += count;
    }

    /// <summary>Does nothing: when to flush is for the owner of the stream to say.</summary>
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
