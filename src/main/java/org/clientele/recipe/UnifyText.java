package org.clientele.recipe;

import java.util.List;
import org.clientele.spec.Progress;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// Writes texts alike: spaces, upper and lower case, full and half width.
public record UnifyText(List<String> columns, Spaces spaces, Letters letters, Width width) implements Step {

    public enum Spaces {
        KEEP,
        TRIM,
        TRIM_AND_COLLAPSE
    }

    public enum Letters {
        KEEP,
        LOWER,
        UPPER,
        /// Each word begins with a capital.
        TITLE,
        /// Texts wholly in capitals become title case, others stay.
        CALM
    }

    public enum Width {
        KEEP,
        /// Letters, digits and punctuation at half width, kana at full width, as NFKC has it.
        UNIFY
    }

    public UnifyText {
        columns = List.copyOf(columns);
    }

    /// Trims and collapses spaces only.
    public static UnifyText trim(String... columns) {
        return new UnifyText(List.of(columns), Spaces.TRIM_AND_COLLAPSE, Letters.KEEP, Width.KEEP);
    }

    @Override
    public Schema check(Schema before) {
        columns.forEach(column -> before.require(column, Type.TEXT));
        return before;
    }

    @Override
    public Sheet apply(Sheet before, Progress progress) {
        var sheet = before;
        for (var column : columns) {
            sheet = sheet.with(before.schema().require(column), () -> TextBlock.require(before.block(column), column)
                    .map(this::unified));
        }
        return sheet;
    }

    /// What the step does to one value.
    public String unified(String text) {
        return Texts.cased(Texts.spaced(Texts.wide(text, width), spaces), letters);
    }
}
