package org.clientele.customer;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.clientele.table.Block;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Which columns of consent answer for an aim.
///
/// @param isAsked whether a column is one of them
record Asked(Predicate<ConsentColumn> isAsked) {

    /// Where people are contacted in a way that no column speaks of, all columns about being contacted count; where
    /// nobody was asked whether rows may be handed over, nobody agreed to that.
    static Asked of(List<Schema> schemas, Aim aim) {
        Predicate<ConsentColumn> purpose = column -> column.purpose() == aim.purpose();
        var channel = purpose.and(column -> column.channel() == Channel.ANY || column.channel() == aim.channel());
        boolean isSpoken = schemas.stream()
                .flatMap(schema -> columns(schema).map(field -> ConsentColumn.of(field.name())))
                .anyMatch(channel);
        return new Asked(aim.channel() == Channel.ANY || !isSpoken ? purpose : channel);
    }

    static java.util.stream.Stream<Field> columns(Schema schema) {
        return schema.fields().stream().filter(field -> field.role() == Role.CONSENT);
    }

    /// Returns what the rows of a table answer.
    IntFunction<Answer> in(Sheet sheet) {
        var questions = columns(sheet.schema())
                .filter(field -> isAsked.test(ConsentColumn.of(field.name())))
                .map(field -> question(ConsentColumn.of(field.name()), sheet.block(field.name())))
                .toList();
        return questions.isEmpty()
                ? _ -> Answer.UNKNOWN
                : row -> questions.stream()
                        .map(question -> question.apply(row))
                        .reduce(Answer::and)
                        .orElse(Answer.UNKNOWN);
    }

    private static IntFunction<Answer> question(ConsentColumn column, Block block) {
        return row -> block.isMissing(row) ? Answer.UNKNOWN : column.answer(block.text(row));
    }
}
