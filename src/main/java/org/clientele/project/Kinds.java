package org.clientele.project;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.project.store.Chunks;
import org.clientele.spec.Deposit;
import org.clientele.workbook.BookJson;

/// What may be put away, and in which form.
record Kinds(List<DepositKind<?>> all) {

    static Kinds of(Chunks chunks, BookJson json) {
        return new Kinds(Stream.concat(
                        Stream.<DepositKind<?>>of(
                                new SourceKind(chunks, json, new HiddenTexts(chunks)), new ReadyKind(chunks, json)),
                        json.catalog().kept().stream().map(kind -> JsonKind.of(kind, json, new HiddenTexts(chunks))))
                .toList());
    }

    DepositKind<?> of(Deposit deposit) {
        return all.stream()
                .filter(kind -> kind.type().isInstance(deposit))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind for " + deposit.getClass()));
    }

    Optional<DepositKind<?>> called(String name) {
        return all.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /// Returns the id under which it is put away.
    String id(Deposit deposit) {
        return id(deposit, of(deposit));
    }

    private static <D extends Deposit> String id(Deposit deposit, DepositKind<D> kind) {
        return kind.id(kind.type().cast(deposit));
    }
}
