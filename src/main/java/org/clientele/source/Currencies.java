package org.clientele.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The signs and codes of currencies that stand before or after numbers. Signs of one line are one currency; ¥ may be
/// either of two and is taken as the yuan.
final class Currencies {

    private static final List<String> LINES = List.of(
            "CNY ¥ ￥ 元 圆 人民币 RMB 元人民币",
            "USD $ US$ 美元",
            "EUR € 欧元",
            "GBP £ ￡ 英镑",
            "HKD HK$ 港元 港币",
            "JPY JP¥ 円 日元",
            "TWD NT$ 新台币",
            "AUD A$ AU$",
            "CAD C$ CA$",
            "NZD NZ$",
            "SGD S$",
            "BRL R$",
            "INR ₹ Rs. Rs",
            "KRW ₩ ￦ 원",
            "RUB ₽ руб. руб р.",
            "CHF Fr. SFr.",
            "PLN zł",
            "TRY ₺",
            "THB ฿ บาท",
            "VND ₫ đ",
            "ILS ₪",
            "SEK",
            "NOK",
            "DKK",
            "CZK Kč",
            "HUF Ft",
            "MXN MX$",
            "ZAR",
            "AED",
            "PHP ₱",
            "IDR Rp",
            "kr kr.",
            "MYR",
            "UAH ₴ грн",
            "KZT ₸",
            "NGN ₦",
            "PEN S/",
            "RON lei",
            "COP",
            "CLP",
            "SAR");

    /// A sign and the place of its currency.
    private record Sign(byte[] bytes, int currency) {}

    private static final Sign[][] BY_FIRST = new Sign[256][];
    private static final Sign[][] BY_LAST = new Sign[256][];

    static {
        var signs = signs();
        for (int i = 0; i < 256; i++) {
            int each = i;
            BY_FIRST[i] =
                    signs.stream().filter(s -> (s.bytes()[0] & 255) == each).toArray(Sign[]::new);
            BY_LAST[i] = signs.stream()
                    .filter(s -> (s.bytes()[s.bytes().length - 1] & 255) == each)
                    .toArray(Sign[]::new);
        }
    }

    private Currencies() {}

    private static List<Sign> signs() {
        var signs = new ArrayList<Sign>();
        for (int i = 0; i < LINES.size(); i++) {
            for (var sign : LINES.get(i).split(" ")) {
                signs.add(new Sign(sign.getBytes(StandardCharsets.UTF_8), i));
            }
        }
        signs.sort(Comparator.comparing(sign -> -sign.bytes().length));
        return signs;
    }

    /// Returns the code of the currency at this place.
    static String code(int currency) {
        return LINES.get(currency).split(" ")[0];
    }

    /// Returns the sign that the bytes begin with, as its length times 64 plus the place of its currency; −1 where
    /// there is none.
    static int begin(byte[] bytes, int from, int to) {
        for (var sign : BY_FIRST[bytes[from] & 255]) {
            if (matches(bytes, from, to, sign.bytes())) {
                return sign.bytes().length << 6 | sign.currency();
            }
        }
        return -1;
    }

    /// Returns the sign that the bytes end with, likewise.
    static int end(byte[] bytes, int from, int to) {
        for (var sign : BY_LAST[bytes[to - 1] & 255]) {
            if (matches(bytes, Math.max(from, to - sign.bytes().length), to, sign.bytes())) {
                return sign.bytes().length << 6 | sign.currency();
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int from, int to, byte[] sign) {
        if (to - from < sign.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            if (bytes[from + i] != sign[i]) {
                return false;
            }
        }
        return true;
    }
}
