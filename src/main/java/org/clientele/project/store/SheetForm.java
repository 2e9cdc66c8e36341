package org.clientele.project.store;

import java.util.List;
import java.util.stream.Stream;
import org.clientele.table.Schema;

/// A stored sheet: what it is made of, by address.
///
/// @param ids the parts of its row ids
public record SheetForm(Schema schema, int rows, List<IdPart> ids, List<Column> columns) {

    /// One part of the row ids: the origins by name, for each row the place of its origin and its number there.
    public record IdPart(List<String> origins, String origin, String numbers) {}

    /// One column; `rows` is the address of the rows seen of it, empty where it is seen whole.
    public record Column(String address, String rows) {}

    /// Returns every address it needs, each once.
    public List<String> addresses() {
        var ofIds = ids.stream().flatMap(part -> Stream.of(part.origin(), part.numbers()));
        var ofColumns = columns.stream().flatMap(column -> Stream.of(column.address(), column.rows()));
        return Stream.concat(ofIds, ofColumns)
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
    }
}
