package org.clientele.project;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.clientele.project.audit.Tokens;
import org.clientele.source.Removal;
import org.clientele.source.Source;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.Role;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;

/// Those who were erased from a project, known again by tokens only.
public final class Erased {

    private final Tokens tokens;
    private final Map<Role, Set<String>> marks = new EnumMap<>(Role.class);

    private Erased(Tokens tokens) {
        this.tokens = tokens;
    }

    static Erased of(Tokens tokens, List<Receipt> receipts) {
        var erased = new Erased(tokens);
        receipts.stream().flatMap(receipt -> receipt.marks().stream()).forEach(mark -> erased.marks
                .computeIfAbsent(mark.role(), _ -> new HashSet<>())
                .add(mark.token()));
        return erased;
    }

    /// Returns the rows that name somebody who was erased: by their id, or by an address or number where a row
    /// names nobody.
    public synchronized BitSet rows(Sheet sheet) {
        var rows = new BitSet(sheet.rows());
        var named = new BitSet(sheet.rows());
        for (var field : sheet.schema().fields()) {
            if (marks.containsKey(field.role())) {
                var block = sheet.block(field.name());
                var found = rows(field.role(), block);
                rows.or(found);
                if (field.role() == Role.CUSTOMER_ID) {
                    for (int row = 0; row < block.size(); row++) {
                        named.set(row, !block.isMissing(row) && !found.get(row));
                    }
                }
            }
        }
        rows.andNot(named);
        return rows;
    }

    private BitSet rows(Role role, Block block) {
        var sought = marks.get(role);
        var rows = new BitSet(block.size());
        if (block instanceof TextBlock text) {
            var codes = new BitSet(text.values().size());
            for (int code = 0; code < text.values().size(); code++) {
                codes.set(
                        code,
                        sought.contains(tokens.of(role.name(), text.values().get(code))));
            }
            for (int row = 0; row < block.size() && !codes.isEmpty(); row++) {
                rows.set(row, text.codes()[row] >= 0 && codes.get(text.codes()[row]));
            }
            return rows;
        }
        for (int row = 0; row < block.size(); row++) {
            rows.set(row, !block.isMissing(row) && sought.contains(tokens.of(role.name(), block.text(row))));
        }
        return rows;
    }

    /// Returns the ids of those customers in a table who were erased.
    Set<String> customers(Sheet sheet) {
        var customers = new TreeSet<String>();
        sheet.schema()
                .find(Role.CUSTOMER_ID)
                .filter(_ -> marks.containsKey(Role.CUSTOMER_ID))
                .ifPresent(field -> {
                    var block = sheet.block(field.name());
                    rows(Role.CUSTOMER_ID, block).stream().mapToObj(block::text).forEach(customers::add);
                });
        return customers;
    }

    /// Returns a source without the rows of those who were erased; the same where it has none.
    public Source keptOut(Source source, Progress progress) {
        var rows = marks.isEmpty() ? new BitSet() : rows(source.rows());
        return rows.isEmpty()
                ? source
                : new Removal(rows, UnaryOperator.identity())
                        .from(source, progress)
                        .source();
    }
}
