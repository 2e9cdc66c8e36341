package org.clientele.source;

import java.nio.charset.Charset;

/// How the characters of a file are written as bytes. A byte order mark at the start is passed over in each of them.
public enum Encoding {
    UTF_8("UTF-8", "UTF-8"),
    UTF_16LE("UTF-16 LE", "UTF-16LE"),
    UTF_16BE("UTF-16 BE", "UTF-16BE"),
    /// Includes GBK and GB2312.
    GB18030("GB18030 (GBK)", "GB18030"),
    BIG5("Big5", "Big5-HKSCS"),
    SHIFT_JIS("Shift_JIS", "windows-31j"),
    WINDOWS_1252("Windows-1252", "windows-1252"),
    LATIN_1("Latin-1 (ISO 8859-1)", "ISO-8859-1");

    private final String label;
    private final String charset;

    Encoding(String label, String charset) {
        this.label = label;
        this.charset = charset;
    }

    /// Returns its name, the same in every language.
    public String label() {
        return label;
    }

    public Charset charset() {
        return Charset.forName(charset);
    }
}
