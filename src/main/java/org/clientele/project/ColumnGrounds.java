package org.clientele.project;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clientele.analysis.privacy.PersonalValues;
import org.clientele.analysis.privacy.Suggested;
import org.clientele.analysis.privacy.Trace;
import org.clientele.customer.ConsentColumn;
import org.clientele.project.DataMap.Asked;
import org.clientele.project.DataMap.Column;
import org.clientele.project.DataMap.Concern;
import org.clientele.source.Source;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Schema;

/// Why each column of a table is personal, or not.
///
/// @param sources the files that were brought in for it, whose open columns are looked into; none where it is computed
record ColumnGrounds(Schema schema, List<Source> sources) {

    private static final Set<Role> NUMBERS = Set.of(Role.CUSTOMER_ID, Role.ORDER_ID, Role.SESSION_ID);

    List<Column> columns() {
        var suggested = Suggested.of(schema);
        var together = new HashSet<>(suggested.identifiers());
        return schema.fields().stream().map(field -> column(field, together)).toList();
    }

    private Column column(Field field, Set<String> together) {
        var mentions = field.isPersonal() ? List.<Trace>of() : mentions(field.name());
        return new Column(
                field.name(),
                field.type(),
                field.role(),
                concern(field, together, mentions),
                mentions,
                Optional.of(field).filter(f -> f.role() == Role.CONSENT).map(f -> asked(f.name())));
    }

    private static Asked asked(String name) {
        var asked = ConsentColumn.of(name);
        return new Asked(asked.purpose(), asked.channel());
    }

    private Concern concern(Field field, Set<String> together, List<Trace> mentions) {
        if (field.isPersonal()) {
            boolean said = field.role().isPersonal();
            return said ? Concern.ROLE : sources.isEmpty() ? Concern.COMPUTED : Concern.MARKED;
        }
        if (NUMBERS.contains(field.role())) {
            return Concern.NUMBER;
        }
        if (!mentions.isEmpty()) {
            return Concern.MENTIONED;
        }
        return together.contains(field.name()) ? Concern.TOGETHER : Concern.NONE;
    }

    /// Columns of numbers of customers and the like would be taken for many a thing.
    private List<Trace> mentions(String column) {
        return sources.stream()
                .filter(source -> source.rows().schema().find(column).stream()
                        .anyMatch(f -> !f.isPersonal() && !NUMBERS.contains(f.role())))
                .flatMap(source -> PersonalValues.in(column, source.rows().block(column)).stream())
                .map(PersonalValues::trace)
                .distinct()
                .sorted()
                .toList();
    }
}
