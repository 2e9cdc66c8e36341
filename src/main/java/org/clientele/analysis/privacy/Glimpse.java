package org.clientele.analysis.privacy;

import java.util.List;

/// What a text is made of, seen in one pass: enough to know which forms cannot stand in it, so that most texts are
/// never looked through for them.
///
/// @param digits how many digits it has
/// @param codes how many digits and capital letters
record Glimpse(String text, int digits, int codes) {

    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final String WAYS = "路街巷弄道同里村区园苑";
    private static final String DOORS = "号室栋幢元楼弄";
    private static final List<String> STREETS =
            List.of("st", "ave", "road", "rd", "lane", "boulevard", "blvd", "drive", "court");

    static Glimpse of(String text) {
        int digits = 0;
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
        }
        return new Glimpse(text, digits, digits + capitals);
    }

    /// Returns whether a value of this kind may stand in it; there need be none.
    boolean mayHold(Trace trace) {
        return switch (trace) {
            case ID_CARD -> digits >= 17;
            case BANK_CARD -> digits >= 15;
            case MOBILE, LANDLINE, SOCIAL_SECURITY -> digits >= 9;
            case PASSPORT -> digits >= 7;
            case COMPANY_CODE -> codes >= 18;
            case IBAN -> digits >= 2 && codes >= 12;
            case IP_ADDRESS -> digits >= 4 && count('.') >= 3 || text.contains("::") || count(':') >= 7;
            case EMAIL -> text.indexOf('@') > 0;
            case PLATE -> has(PROVINCES);
            case ADDRESS -> isHome() || isStreet();
            case NAME -> false;
        };
    }

    boolean isHome() {
        return digits > 0 && has(WAYS) && has(DOORS);
    }

    boolean isStreet() {
        return digits > 0 && STREETS.stream().anyMatch(this::says);
    }

    private int count(char sign) {
        int count = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            count++;
        }
        return count;
    }

    private boolean has(String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F && signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Returns whether a word of it begins so.
    private boolean says(String word) {
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (text.regionMatches(true, at + 1, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
