package org.clientele.source;

import org.clientele.spec.Problem;

/// How a text file is cut into cells.
///
/// @param delimiter the character between cells; followed by a space where spaces after it are passed over;
///     two spaces for as many or more
/// @param quote the character around cells that hold a delimiter; empty for none
/// @param escape how the quote stands inside such a cell
/// @param header whether the first row names the columns
/// @param frame where the table stands
public record Dialect(Encoding encoding, String delimiter, String quote, Escape escape, Header header, Frame frame) {

    public static final Dialect COMMA = new Dialect(Encoding.UTF_8, ",", "\"", Header.FIRST_ROW);

    public Dialect {
        boolean isWithSpace = delimiter.length() == 2 && delimiter.charAt(1) == ' ';
        if (delimiter.length() != 1 && !isWithSpace || delimiter.charAt(0) > 126 || "\r\n".contains(delimiter)) {
            throw new Problem("problem.source.delimiter", delimiter);
        }
        if (quote.length() > 1 || !quote.isEmpty() && quote.charAt(0) > 126) {
            throw new Problem("problem.source.quote", quote);
        }
        if (!quote.isEmpty() && delimiter.startsWith(quote)) {
            throw new Problem("problem.source.quote", quote);
        }
    }

    /// Quotes are doubled, and the table fills the file.
    public Dialect(Encoding encoding, String delimiter, String quote, Header header) {
        this(encoding, delimiter, quote, Escape.DOUBLED, header, Frame.WHOLE);
    }

    public Dialect encoded(Encoding other) {
        return new Dialect(other, delimiter, quote, escape, header, frame);
    }

    public Dialect delimited(String other) {
        return new Dialect(encoding, other, quote, escape, header, frame);
    }

    public Dialect quoted(String other) {
        return new Dialect(encoding, delimiter, other, escape, header, frame);
    }

    public Dialect escaped(Escape other) {
        return new Dialect(encoding, delimiter, quote, other, header, frame);
    }

    public Dialect headed(Header other) {
        return new Dialect(encoding, delimiter, quote, escape, other, frame);
    }

    public Dialect framed(Frame other) {
        return new Dialect(encoding, delimiter, quote, escape, header, other);
    }

    /// Returns whether runs of spaces stand between cells.
    boolean isSpaced() {
        return delimiter.startsWith(" ");
    }

    /// Returns whether these are of two spaces at least, so that a cell may hold single ones.
    boolean isWide() {
        return delimiter.equals("  ");
    }

    /// Returns whether spaces after a delimiter are passed over.
    boolean isPadded() {
        return delimiter.length() == 2 && !isWide();
    }
}
