namespace HeadingGenerator.Outlines.Text;

/// <summary>Counts what the bytes of a file are when they are read as UTF-8 (RFC 3629).</summary>
/// <param name="Sequences">Sequences of two to four bytes that are right.</param>
/// <param name="Invalid">Bytes that are part of no sequence.</param>
/// <param name="Nul">NUL bytes.</param>
/// <param name="Controls">Control characters that no text holds, NUL among them.</param>
/// <param name="Printable">Printable ASCII and line ends.</param>
/// <param name="FirstFault">The offset of the first invalid byte or NUL; -1 if there is none.</param>
internal readonly record struct ByteCensus(
    int Sequences, int Invalid, int Nul, int Controls, int Printable, int FirstFault)
{
    /// <summary>Counts from a position on: that after the byte order mark.</summary>
    public static ByteCensus Of(byte[] bytes, int start)
    {
        int sequences = 0, invalid = 0, nul = 0, controls = 0, printable = 0, fault = -1;
        for (int i = start; i < bytes.Length;)
        {
            byte b = bytes[i];
            int length = b < 0x80 ? 1 : SequenceLength(bytes, i);
            if (length > 1)
            {
                sequences++;
                i += length;
                continue;
            }

            bool isPrintable = b is (>= 0x20 and <= 0x7E) or (byte)'\n' or (byte)'\r' or (byte)'\t';
            printable += isPrintable ? 1 : 0;
            controls += b < 0x80 && !isPrintable && b is not (0x0B or 0x0C or 0x1B or 0x7F) ? 1 : 0;
            nul += b == 0 ? 1 : 0;
            invalid += length == 0 ? 1 : 0;
            fault = fault < 0 && (b == 0 || length == 0) ? i : fault;
            i++;
        }

        return new ByteCensus(sequences, invalid, nul, controls, printable, fault);
    }

    /// <summary>The length of the sequence that starts at a byte above 0x7F; 0 if there is none.</summary>
    private static int SequenceLength(byte[] bytes, int start)
    {
        byte lead = bytes[start];
        int length = lead switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        for (int i = 1; i < length; i++)
        {
            if (start + i >= bytes.Length || bytes[start + i] is < 0x80 or > 0xBF)
            {
                return 0;
            }
        }

        // Overlong forms, surrogates, and what lies above U+10FFFF.
        bool isExcluded = length > 2
            && (lead, bytes[start + 1]) is (0xE0, < 0xA0) or (0xED, > 0x9F) or (0xF0, < 0x90) or (0xF4, > 0x8F);
        return isExcluded ? 0 : length;
    }
}
