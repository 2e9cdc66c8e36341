package org.clientele.project;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.clientele.source.Misfits;
import org.clientele.source.Source;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.table.Block;
import org.clientele.table.Privacy;
import org.clientele.table.Sheet;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.Ready;

/// What a project holds, as who has not the key of personal values finds it.
final class Masked implements Deposits {

    private final Deposits all;
    private final Catalog catalog;

    Masked(Deposits all, Catalog catalog) {
        this.all = all;
        this.catalog = catalog;
    }

    @Override
    public <T extends Deposit> T get(String id, Class<T> type) {
        var found = all.get(id, type);
        if (isPersonal(found)) {
            throw new Problem(Privacy.NO_KEY);
        }
        return switch (found) {
            case Source source -> type.cast(masked(source));
            case Ready ready -> type.cast(new Ready(ready.key(), masked(ready.sheet())));
            default -> found;
        };
    }

    private static Source masked(Source source) {
        var misfits = source.misfits();
        return new Source(
                source.id(),
                source.fileDigest(),
                source.label(),
                source.kind(),
                source.options(),
                masked(source.rows()),
                new Misfits(misfits.rows(), misfits.columns(), () -> {
                    throw new Problem(Privacy.NO_KEY);
                }),
                source.account());
    }

    private boolean isPersonal(Deposit deposit) {
        return catalog.kept().stream().anyMatch(kind -> isPersonal(kind, deposit));
    }

    private static <D extends Record & Deposit> boolean isPersonal(Catalog.Kept<D> kind, Deposit deposit) {
        return kind.type().isInstance(deposit)
                && kind.privacy().apply(kind.type().cast(deposit)) == Privacy.PERSONAL;
    }

    static Sheet masked(Sheet sheet) {
        var fields = sheet.schema().fields();
        var blocks = IntStream.range(0, fields.size())
                .mapToObj(i -> fields.get(i).isPersonal() ? refused() : (Supplier<Block>) () -> sheet.block(i))
                .toList();
        return Sheet.lazy(sheet.schema(), sheet.rows(), sheet::ids, blocks);
    }

    private static Supplier<Block> refused() {
        return () -> {
            throw new Problem(Privacy.NO_KEY);
        };
    }
}
