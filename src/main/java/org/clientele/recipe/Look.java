package org.clientele.recipe;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;

/// A table that is looked through, and the day as of which; each column of text is tallied once.
final class Look {

    static final int EXAMPLES = 6;

    private final Sheet sheet;
    private final LocalDate asOf;
    private final Map<String, List<Tally>> tallies = new HashMap<>();

    Look(Sheet sheet, LocalDate asOf) {
        this.sheet = sheet;
        this.asOf = asOf;
    }

    Sheet sheet() {
        return sheet;
    }

    LocalDate asOf() {
        return asOf;
    }

    /// Returns the distinct texts of a column.
    List<Tally> tallies(Field field) {
        return tallies.computeIfAbsent(field.name(), name -> Tally.of(TextBlock.require(sheet.block(name), name)));
    }

    /// Returns the columns of text.
    Stream<Field> texts() {
        return sheet.schema().fields().stream().filter(f -> sheet.block(f.name()) instanceof TextBlock);
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
