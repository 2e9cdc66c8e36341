package org.clientele.words;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Numbers with the same decimals and a true minus; made once for many, because a grid that scrolls writes thousands of
/// them. One thread at a time may use it.
public final class Plain {

    private final DecimalFormat format;
    private final String nothing;

    Plain(int decimals, Signs signs) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(signs.decimal());
        symbols.setGroupingSeparator(signs.grouping());
        format = new DecimalFormat("#,##0", symbols);
        format.setGroupingUsed(signs.isGrouped());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        nothing = format.format(0);
    }

    public String of(double value) {
        var unsigned = format.format(Math.abs(value));
        return value < 0 && !unsigned.equals(nothing) ? "−" + unsigned : unsigned;
    }
}
