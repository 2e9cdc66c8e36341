package org.clientele.analysis.privacy;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/// Whether a number is what it looks like, by its own check digits.
final class CheckDigits {

    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";
    private static final String COMPANY = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Set<Integer> PROVINCES = Set.of(
            11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
            62, 63, 64, 65, 71, 81, 82, 83);
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private CheckDigits() {}

    /// GB 11643-1999: province, day of birth, and ISO 7064 mod 11-2.
    static boolean isIdCard(String text) {
        if (!PROVINCES.contains(Integer.parseInt(text.substring(0, 2)))) {
            return false;
        }
        try {
            LocalDate.of(
                    Integer.parseInt(text.substring(6, 10)),
                    Integer.parseInt(text.substring(10, 12)),
                    Integer.parseInt(text.substring(12, 14)));
        } catch (DateTimeException e) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return ID_CHECKS.charAt(sum % 11) == Character.toUpperCase(text.charAt(17));
    }

    /// GB 32100-2015: mod 31 with weights that are powers of three.
    static boolean isCompanyCode(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            int value = COMPANY.indexOf(text.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        return COMPANY.charAt((31 - sum % 31) % 31) == text.charAt(17);
    }

    /// ISO/IEC 7812-1: the prefix of an issuer of payment cards, its lengths, and Luhn's check digit.
    static boolean isBankCard(String text) {
        var digits = text.replaceAll("[ -]", "");
        return isIssued(digits) && luhn(digits) % 10 == 0;
    }

    private static boolean isIssued(String digits) {
        int length = digits.length();
        int two = Integer.parseInt(digits.substring(0, 2));
        int four = Integer.parseInt(digits.substring(0, 4));
        return two == 62 && length >= 16 && length <= 19
                || digits.charAt(0) == '4' && length == 16
                || (two >= 51 && two <= 55 || four >= 2221 && four <= 2720) && length == 16
                || (two == 34 || two == 37) && length == 15
                || four >= 3528 && four <= 3589 && length == 16
                || (four == 6011 || two == 65) && length == 16;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = i % 2 == 0 ? digit : digit * 2;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return sum;
    }

    /// ISO 13616: mod 97-10 of the number with its first four characters put last.
    static boolean isIban(String text) {
        var plain = text.replace(" ", "").toUpperCase(Locale.ROOT);
        var digits = new StringBuilder();
        (plain.substring(4) + plain.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue() == 1;
    }
}
