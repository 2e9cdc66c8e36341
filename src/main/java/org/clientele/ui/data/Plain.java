package org.clientele.ui.data;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Numbers with the same decimals, grouped, with a true minus; made once per column because a grid that scrolls writes
/// thousands of them. Both languages of the program write them alike.
final class Plain {

    private final DecimalFormat format;
    private final String nothing;

    Plain(int decimals) {
        format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        nothing = format.format(0);
    }

    String of(double value) {
        var unsigned = format.format(Math.abs(value));
        return value < 0 && !unsigned.equals(nothing) ? "−" + unsigned : unsigned;
    }
}
