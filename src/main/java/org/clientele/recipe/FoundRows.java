package org.clientele.recipe;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Field;
import org.clientele.table.Groups;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// The rows of a table that a finding counts: those with the cells it is about, or those that repeat another.
///
/// @param asOf the day as of which ages are judged
/// @param columns the columns that the finding is about; none where it is about whole rows
public record FoundRows(LocalDate asOf, Finding.Kind kind, List<String> columns) implements Spec<Sheet> {

    public FoundRows {
        columns = List.copyOf(columns);
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("table", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        var schema = in.get(0, Schema.class);
        columns.forEach(schema::require);
        return schema;
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        var look = new Look(in.get(0, Sheet.class), asOf);
        return switch (kind) {
            case EXACT_DUPLICATES -> repeated(look.sheet());
            case NEAR_DUPLICATES -> NearDuplicates.rows(look);
            case REFUNDS -> look.sheet().select(Refunds.rows(look, field(look)));
            case IMPOSSIBLE_DATES -> look.sheet().select(ImpossibleDates.rows(look, field(look)));
            case IMPOSSIBLE_RATINGS -> look.sheet().select(ImpossibleRatings.rows(look, field(look)));
            case MISSING -> missing(look);
            case PERSONAL_DATA -> look.sheet().select(PersonalData.rows(look, field(look)));
            case CONSTANT -> look.sheet();
            case SPELLINGS -> having(look, Spellings.texts(look, field(look)));
            case MIXED_DATES -> having(look, MixedDates.texts(look, field(look)));
            case NUMBERS_AS_TEXT -> having(look, NumbersAsText.texts(look, field(look)));
            case EXTRA_SPACES -> having(look, ExtraSpaces.texts(look, field(look)));
            case CASE_OR_WIDTH -> having(look, CaseOrWidth.texts(look, field(look)));
        };
    }

    private Field field(Look look) {
        return look.sheet().schema().require(columns.getFirst());
    }

    private static Sheet repeated(Sheet sheet) {
        var groups = Groups.of(sheet, sheet.schema().names());
        return sheet.select(IntStream.range(0, sheet.rows())
                .filter(row -> groups.first()[groups.of()[row]] != row)
                .toArray());
    }

    private Sheet missing(Look look) {
        var block = look.sheet().block(columns.getFirst());
        return look.sheet()
                .select(IntStream.range(0, block.size())
                        .filter(block::isMissing)
                        .toArray());
    }

    private Sheet having(Look look, Set<String> texts) {
        var block = look.sheet().block(columns.getFirst());
        return look.sheet()
                .select(IntStream.range(0, block.size())
                        .filter(row -> !block.isMissing(row) && texts.contains(block.text(row)))
                        .toArray());
    }
}
