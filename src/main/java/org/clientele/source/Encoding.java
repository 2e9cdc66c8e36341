package org.clientele.source;

import java.nio.charset.Charset;

/// How the characters of a file are written as bytes. A byte order mark at the start is passed over in each of them.
public enum Encoding {
    UTF_8("UTF-8", "UTF-8"),
    UTF_32LE("UTF-32 LE", "UTF-32LE"),
    UTF_32BE("UTF-32 BE", "UTF-32BE"),
    UTF_16LE("UTF-16 LE", "UTF-16LE"),
    UTF_16BE("UTF-16 BE", "UTF-16BE"),
    /// Includes GBK and GB2312.
    GB18030("GB18030 (GBK)", "GB18030"),
    BIG5("Big5", "Big5-HKSCS"),
    EUC_TW("EUC-TW", "x-EUC-TW"),
    SHIFT_JIS("Shift_JIS", "windows-31j"),
    EUC_JP("EUC-JP", "EUC-JP"),
    /// Includes CP949.
    EUC_KR("EUC-KR (CP949)", "x-windows-949"),
    WINDOWS_1251("Windows-1251", "windows-1251"),
    WINDOWS_1252("Windows-1252", "windows-1252"),
    MAC_ROMAN("Mac Roman", "x-MacRoman"),
    LATIN_1("Latin-1 (ISO 8859-1)", "ISO-8859-1");

    private final String label;
    private final String charset;

    Encoding(String label, String charset) {
        this.label = label;
        this.charset = charset;
    }

    /// Returns whether every character takes two bytes or four, so that NUL bytes are no sign of a binary file.
    boolean isWide() {
        return charset.startsWith("UTF-16") || charset.startsWith("UTF-32");
    }

    /// Returns its name, the same in every language.
    public String label() {
        return label;
    }

    public Charset charset() {
        return Charset.forName(charset);
    }
}
