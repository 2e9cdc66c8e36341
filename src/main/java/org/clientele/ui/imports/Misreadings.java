package org.clientele.ui.imports;

import java.util.List;
import java.util.function.Consumer;
import org.clientele.job.Job;
import org.clientele.job.Jobs;
import org.clientele.source.ColumnOption;
import org.clientele.source.Disagreeing;
import org.clientele.source.ImportOptions;
import org.clientele.source.Misread;

/// The cells of a file that disagree with their columns: looks for them, and takes what somebody writes instead.
record Misreadings(Arrivals arrivals, Jobs jobs) {

    private static final int LISTED = 1000;

    /// Looks in the whole file for the cells that disagree about a column.
    void find(FileDraft draft, ColumnOption asked, Consumer<Disagreeing> seen) {
        draft.optionsProperty()
                .get()
                .ifPresent(options -> jobs.start(
                        Job.of("misfits", asked.name()),
                        progress -> Disagreeing.of(draft.file(), options, asked, LISTED, progress),
                        seen));
    }

    /// Reads a cell of the column so; the preview follows.
    ///
    /// @param row the number of its record
    void correct(FileDraft draft, String column, long row, String text) {
        draft.optionsProperty()
                .get()
                .ifPresent(options -> jobs.start(
                        Job.of("correct", column).about(List.of(draft, row, column)),
                        progress -> Misread.find(draft.file(), options, row, progress),
                        found -> found.ifPresent(record -> correct(draft, record, column, text))));
    }

    private void correct(FileDraft draft, Misread record, String column, String text) {
        draft.optionsProperty().get().ifPresent(options -> {
            var mend = record.with(place(options, column), text, options.mends());
            arrivals.mend(draft, Rejects.with(options.mends(), mend));
        });
    }

    private static int place(ImportOptions options, String column) {
        return options.columns().stream().map(ColumnOption::name).toList().indexOf(column);
    }
}
