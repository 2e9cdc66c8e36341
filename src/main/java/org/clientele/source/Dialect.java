package org.clientele.source;

import org.clientele.spec.Problem;

/// How a text file is cut into cells: its encoding, the character between cells, the character around cells that hold
/// one (empty for none), and whether the first row names the columns.
public record Dialect(Encoding encoding, String delimiter, String quote, Header header) {

    public static final Dialect COMMA = new Dialect(Encoding.UTF_8, ",", "\"", Header.FIRST_ROW);

    public Dialect {
        if (delimiter.length() != 1 || delimiter.charAt(0) > 126 || "\r\n".contains(delimiter)) {
            throw new Problem("problem.source.delimiter", delimiter);
        }
        if (quote.length() > 1 || !quote.isEmpty() && quote.charAt(0) > 126 || quote.equals(delimiter)) {
            throw new Problem("problem.source.quote", quote);
        }
    }

    public Dialect encoded(Encoding other) {
        return new Dialect(other, delimiter, quote, header);
    }

    public Dialect delimited(String other) {
        return new Dialect(encoding, other, quote, header);
    }

    public Dialect quoted(String other) {
        return new Dialect(encoding, delimiter, other, header);
    }

    public Dialect headed(Header other) {
        return new Dialect(encoding, delimiter, quote, other);
    }
}
