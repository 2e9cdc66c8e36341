package org.clientele.analysis.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.clientele.table.Block;
import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.TextBlock;

/// A column said ever less precisely: as it is, in several coarser forms, and at the top hidden.
final class Ladder {

    private static final int[] BANDS = {50, 20, 10, 5, 2};

    private final List<TextBlock> rungs;

    private Ladder(List<TextBlock> rungs) {
        this.rungs = List.copyOf(rungs);
    }

    /// @param crowd whose each value of the block is
    static Ladder of(Block block, Crowd crowd, int k) {
        var rungs = new ArrayList<TextBlock>();
        rungs.add(said(block, block::text));
        switch (block) {
            case TextBlock text -> rungs.addAll(Categories.of(text, crowd, k));
            case DateBlock _, DateTimeBlock _ -> rungs.addAll(days(block));
            case BooleanBlock _ -> {}
            default -> rungs.addAll(bands(block));
        }
        rungs.add(hidden(block.size()));
        return new Ladder(rungs);
    }

    int top() {
        return rungs.size() - 1;
    }

    TextBlock at(int rung) {
        return rungs.get(rung);
    }

    /// Missing stays missing.
    static TextBlock said(Block block, IntFunction<String> text) {
        var texts = new TextBlock.Builder(block.size());
        for (int row = 0; row < block.size(); row++) {
            texts.add(block.isMissing(row) ? "" : text.apply(row));
        }
        return texts.build();
    }

    private static TextBlock hidden(int rows) {
        var codes = new int[rows];
        return new TextBlock(codes, new String[] {Reidentify.HIDDEN});
    }

    private static List<TextBlock> days(Block block) {
        return List.of(
                said(block, row -> block.text(row).substring(0, block.text(row).lastIndexOf('-'))),
                said(block, row -> quarter(day(block, row))),
                said(block, row -> String.valueOf(day(block, row).getYear())),
                said(block, row -> years(day(block, row).getYear(), 10)));
    }

    private static LocalDate day(Block block, int row) {
        return LocalDate.parse(block.text(row).replaceFirst("T.*", ""));
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
    }

    private static String years(int year, int width) {
        int from = Math.floorDiv(year, width) * width;
        return from + "–" + (from + width - 1);
    }

    /// Bands of 1, 2 or 5 times a power of ten, so that there are at most 50, 20, 10, 5 and 2 of them.
    private static List<TextBlock> bands(Block block) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < block.size(); row++) {
            if (!block.isMissing(row)) {
                least = Math.min(least, block.number(row));
                greatest = Math.max(greatest, block.number(row));
            }
        }
        double range = greatest - least;
        if (!(range > 0)) {
            return List.of();
        }
        var widths = Arrays.stream(BANDS)
                .mapToDouble(most -> Bands.width(range / most))
                .distinct();
        return widths.mapToObj(width -> said(block, row -> Bands.name(block.number(row), width)))
                .toList();
    }
}
