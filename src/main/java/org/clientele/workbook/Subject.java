package org.clientele.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// All that the tables of a workbook tell of one customer: rows that name them by their id; rows in which their e-mail
/// address, telephone or identity number stands; and lines of their orders in tables that do not say whose they are.
/// What texts of others say about them is not here.
///
/// @param tables the tables that tell something, with those rows only, in the order of the workbook
/// @param silent titles of tables that could not be computed
public record Subject(String customer, List<Told> tables, List<String> silent) {

    /// What one table tells.
    public record Told(String node, String title, Sheet rows) {}

    /// What is written of one table.
    public record Page(String node, String title, List<String> columns, List<List<String>> rows) {}

    /// What is written of all.
    public record Whole(String customer, List<Page> tables, List<String> silent) {}

    private static final List<Role> LINKS = List.of(Role.EMAIL, Role.PHONE, Role.ID_NUMBER);

    public Subject {
        tables = List.copyOf(tables);
        silent = List.copyOf(silent);
    }

    /// @throws Problem if no table knows this customer
    public static Subject of(String customer, Workbook book, Evaluator evaluator, Progress progress) {
        var silent = new ArrayList<String>();
        var sheets = new ArrayList<Told>();
        var outlook = Outlook.of(book, evaluator);
        var nodes = book.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            if (outlook.get(node.id()) instanceof Outlook.Fine(Schema _)) {
                try {
                    var part = progress.part(i / (double) nodes.size(), (i + 1) / (double) nodes.size());
                    sheets.add(
                            new Told(node.id(), node.title(), evaluator.evaluate(book, node.id(), Sheet.class, part)));
                } catch (Problem wrong) {
                    silent.add(node.title());
                }
            }
        }
        var known = new Known(customer);
        sheets.forEach(told -> known.hear(told.rows()));
        var told = sheets.stream()
                .map(each -> new Told(each.node(), each.title(), each.rows().select(known.rows(each.rows()))))
                .filter(each -> each.rows().rows() > 0)
                .toList();
        if (told.isEmpty()) {
            throw new Problem("problem.subject.unknown", customer);
        }
        return new Subject(customer, told, silent);
    }

    /// Returns the same as texts.
    public Whole whole() {
        return new Whole(
                customer,
                tables.stream()
                        .map(told -> new Page(
                                told.node(), told.title(), told.rows().schema().names(), texts(told.rows())))
                        .toList(),
                silent);
    }

    private static List<List<String>> texts(Sheet sheet) {
        var blocks = sheet.blocks();
        return IntStream.range(0, sheet.rows())
                .mapToObj(row -> blocks.stream().map(block -> block.text(row)).toList())
                .toList();
    }

    /// By what a customer is known.
    private static final class Known {

        private final Map<Role, Set<String>> values = new EnumMap<>(Role.class);

        Known(String customer) {
            of(Role.CUSTOMER_ID).add(customer);
        }

        private Set<String> of(Role role) {
            return values.computeIfAbsent(role, _ -> new HashSet<>());
        }

        /// Learns from the rows that name the customer.
        void hear(Sheet sheet) {
            for (int row : matching(sheet, List.of(Role.CUSTOMER_ID))) {
                for (var field : sheet.schema().fields()) {
                    var text = sheet.block(field.name()).text(row);
                    if ((LINKS.contains(field.role()) || field.role() == Role.ORDER_ID) && !text.isBlank()) {
                        of(field.role()).add(text);
                    }
                }
            }
        }

        int[] rows(Sheet sheet) {
            var roles = new ArrayList<>(LINKS);
            roles.add(Role.CUSTOMER_ID);
            if (sheet.schema().find(Role.CUSTOMER_ID).isEmpty()) {
                roles.add(Role.ORDER_ID);
            }
            return matching(sheet, roles);
        }

        private int[] matching(Sheet sheet, List<Role> roles) {
            var columns = sheet.schema().fields().stream()
                    .filter(field -> roles.contains(field.role()))
                    .toList();
            return IntStream.range(0, sheet.rows())
                    .filter(row -> columns.stream().anyMatch(field -> isNamed(sheet, field, row)))
                    .toArray();
        }

        private boolean isNamed(Sheet sheet, Field field, int row) {
            return of(field.role()).contains(sheet.block(field.name()).text(row));
        }
    }
}
