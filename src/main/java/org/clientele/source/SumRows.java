package org.clientele.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;

/// Finds rows that say they sum up others, and do: subtotals between the rows of a text or a sheet, and totals of all.
public final class SumRows {

    private final List<RunningSums> columns = new ArrayList<>();
    private final List<Mend> found = new ArrayList<>();

    private SumRows(Detection file) {
        for (int i = 0; i < file.columns().size(); i++) {
            if (file.columns().get(i).type().value().isNumber()) {
                columns.add(new RunningSums(i, file.columns().get(i).format()));
            }
        }
    }

    /// Returns the mends that leave such rows out, in the order of their lines; of a file whose cells hold no such
    /// word nothing is read.
    public static List<Mend> of(Path file, Detection found, Progress progress) {
        if (!found.hints().contains(Hint.SUMS) || !found.format().stream().allMatch(Format.Excel.class::isInstance)) {
            return List.of();
        }
        var rows = new SumRows(found);
        try (var intake = Intake.open(file, progress);
                var cutter = Formats.cutter(intake, found.dialect(), found.format())) {
            var records = new Records(cutter, found.dialect(), found.columns().size());
            while (records.next() && rows.found.size() < Source.LISTED) {
                rows.take(cutter);
            }
        }
        return rows.found;
    }

    private void take(Cutter cutter) {
        var cells = IntStream.range(0, cutter.cells()).mapToObj(cutter::text).toList();
        columns.forEach(column -> column.read(cells.get(column.place()).strip().getBytes(StandardCharsets.UTF_8)));
        if (cells.stream().noneMatch(cell -> SumWords.isOne(cell.strip())) || !isSum(cutter, cells)) {
            columns.forEach(RunningSums::add);
        }
    }

    /// At least half of the numbers in the row are the sums of what stands above: since the last such row, since the
    /// last that sums up several, or since the beginning.
    private boolean isSum(Cutter cutter, List<String> cells) {
        long told = columns.stream().filter(RunningSums::isTold).count();
        for (var since : RunningSums.Since.values()) {
            long held = columns.stream().filter(column -> column.is(since)).count();
            if (held > 0 && 2 * held >= told) {
                columns.forEach(column -> column.end(since));
                found.add(new Mend(cutter.line(), Refused.joined(cutter), List.of()));
                return true;
            }
        }
        return false;
    }
}
