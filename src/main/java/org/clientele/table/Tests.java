package org.clientele.table;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/// How each kind of condition is asked of a whole column: of each distinct text once, of other values as keys.
final class Tests {

    private Tests() {}

    static BitSet compare(Sheet sheet, Condition.Compare condition) {
        var literal = Literal.of(sheet.schema().require(condition.column()), condition.literal());
        var op = condition.op();
        return where(
                sheet.block(condition.column()),
                text -> op.holds(text.compareTo(literal.text())),
                key -> op.holds(literal.sign(key)));
    }

    static BitSet between(Sheet sheet, Condition.Between condition) {
        var field = sheet.schema().require(condition.column());
        var from = Literal.of(field, condition.from());
        var to = Literal.of(field, condition.to());
        return where(
                sheet.block(condition.column()),
                text -> text.compareTo(from.text()) >= 0 && text.compareTo(to.text()) <= 0,
                key -> from.sign(key) >= 0 && to.sign(key) <= 0);
    }

    static BitSet in(Sheet sheet, Condition.In condition) {
        var field = sheet.schema().require(condition.column());
        var literals =
                condition.values().stream().map(v -> Literal.of(field, v)).toList();
        var texts = new HashSet<String>();
        var single = new HashSet<Long>();
        literals.forEach(literal -> {
            texts.add(literal.text());
            if (literal.from() == literal.to()) {
                single.add(literal.from());
            }
        });
        var wide = literals.stream().filter(l -> l.from() < l.to()).toList();
        return where(
                sheet.block(condition.column()),
                texts::contains,
                key -> single.contains(key) || wide.stream().anyMatch(l -> l.sign(key) == 0));
    }

    static BitSet contains(Sheet sheet, Condition.Contains condition) {
        var sought = condition.text().toLowerCase(Locale.ROOT);
        var block = TextBlock.require(sheet.block(condition.column()), condition.column());
        return texts(block, text -> text.toLowerCase(Locale.ROOT).contains(sought));
    }

    static BitSet missing(Block block) {
        var rows = new BitSet(block.size());
        for (int row = 0; row < block.size(); row++) {
            if (block.isMissing(row)) {
                rows.set(row);
            }
        }
        return rows;
    }

    private static BitSet where(Block block, Predicate<String> ofText, LongPredicate ofKey) {
        return block instanceof TextBlock text ? texts(text, ofText) : keys(block, ofKey);
    }

    static BitSet texts(TextBlock block, Predicate<String> test) {
        var holds = block.values().passing(test);
        var rows = new BitSet(block.size());
        var codes = block.codes();
        for (int row = 0; row < codes.length; row++) {
            if (codes[row] >= 0 && holds[codes[row]]) {
                rows.set(row);
            }
        }
        return rows;
    }

    private static BitSet keys(Block block, LongPredicate test) {
        var keys = Keys.of(block);
        var rows = new BitSet(keys.length);
        for (int row = 0; row < keys.length; row++) {
            if (!block.isMissing(row) && test.test(keys[row])) {
                rows.set(row);
            }
        }
        return rows;
    }
}
