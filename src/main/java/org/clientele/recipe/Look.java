package org.clientele.recipe;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;

/// A table that is looked through, and the day as of which.
record Look(Sheet sheet, LocalDate asOf) {

    static final int EXAMPLES = 6;

    /// Returns the columns of text.
    Stream<Field> texts() {
        return sheet.schema().fields().stream().filter(f -> sheet.block(f.name()) instanceof TextBlock);
    }

    TextBlock text(Field field) {
        return TextBlock.require(sheet.block(field.name()), field.name());
    }

    /// Returns a finding about one column.
    static Finding about(Field field, Finding.Kind kind, Finding.Effect effect, long count, Evidence evidence) {
        return new Finding(
                kind,
                effect,
                List.of(field.name()),
                count,
                evidence.examples().stream().limit(EXAMPLES).toList(),
                field.privacy(),
                evidence.remedy());
    }

    /// What shows a finding, and what mends it.
    record Evidence(List<String> examples, List<Step> remedy) {

        static Evidence of(List<String> examples, Step... remedy) {
            return new Evidence(examples, List.of(remedy));
        }
    }

    static Privacy privacy(List<Field> fields) {
        return fields.stream().map(Field::privacy).reduce(Privacy.OPEN, Privacy::and);
    }
}
