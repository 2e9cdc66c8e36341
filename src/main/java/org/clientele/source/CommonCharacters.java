package org.clientele.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;

/// How natural some bytes look in an encoding: the share of characters beyond ASCII that are everyday ones in it.
final class CommonCharacters {

    private CommonCharacters() {}

    /// Returns a share from 0 to 1; −1 where the bytes are not all characters.
    static double share(byte[] sample, Encoding encoding) {
        var decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            var text = decoder.decode(ByteBuffer.wrap(sample)).toString();
            return share(text, encoding);
        } catch (CharacterCodingException e) {
            return -1;
        }
    }

    private static double share(String text, Encoding encoding) {
        double beyond = 0;
        double common = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127) {
                beyond++;
                common += isCommon(c, i == 0 ? ' ' : text.charAt(i - 1), encoding) ? 1 : 0;
            }
        }
        return beyond == 0 ? 0 : common / beyond;
    }

    private static boolean isCommon(char c, char before, Encoding encoding) {
        return switch (encoding) {
            case GB18030 -> isPunctuation(c) || lead(c, "GB2312") >= 0xB0 && lead(c, "GB2312") <= 0xD7;
            case BIG5 -> isPunctuation(c) || lead(c, "Big5") >= 0xA4 && lead(c, "Big5") <= 0xC6;
            case SHIFT_JIS ->
                isPunctuation(c)
                        || c >= 0x3041 && c <= 0x30FE
                        || lead(c, "Shift_JIS") >= 0x88 && lead(c, "Shift_JIS") <= 0x97;
            default ->
                c >= 0xC0 && c <= 0xFF && (Character.isLetter(before) && before < 128 || before == ' ' || before == ',')
                        || c == '€'
                        || c == '£'
                        || c == '’';
        };
    }

    private static boolean isPunctuation(char c) {
        return c >= 0x3000 && c <= 0x3020 || c >= 0xFF01 && c <= 0xFF5E || c >= 0x2010 && c <= 0x2026;
    }

    private static int lead(char c, String charset) {
        var bytes = String.valueOf(c).getBytes(java.nio.charset.Charset.forName(charset));
        return bytes.length == 2 ? bytes[0] & 255 : 0;
    }
}
