package org.clientele.sample;

import java.util.ArrayList;
import java.util.List;

/// What is really the case: every planted fault, everybody's group, every planted pair.
final class Truth {

    private Truth() {}

    /// Record 1 is the first after the heading; records that are broken count too.
    static String dirt(String file, List<Row> rows) {
        var text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            for (var note : rows.get(i).notes()) {
                var record = Integer.toString(i + 1);
                text.append(Csv.line(List.of(file, record, note.column(), note.kind(), note.truth())));
            }
        }
        return text.toString();
    }

    static String customers(List<Person> people) {
        var lines = new ArrayList<Row>();
        for (var person : people) {
            boolean lapsed = person.group() == Group.LAPSED;
            var cause = !lapsed ? "" : person.late() ? "late-delivery" : "none";
            lines.add(new Row(person.id(), person.group().code(), cause));
        }
        return Csv.of(new Heading(List.of("customer_id", "segment", "left_because")), lines);
    }

    static String pairs() {
        var lines = Products.PAIRS.stream()
                .map(p -> new Row(p.first(), p.second(), Double.toString(p.probability())))
                .toList();
        return Csv.of(new Heading(List.of("first", "second", "probability")), lines);
    }
}
