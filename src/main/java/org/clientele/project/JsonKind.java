package org.clientele.project;

import java.util.List;
import java.util.function.Function;
import org.clientele.spec.Deposit;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;

/// Deposits that are small records: put away as JSON.
record JsonKind<D extends Record & Deposit>(String name, Class<D> type, Function<D, String> ids, BookJson json)
        implements DepositKind<D> {

    static <D extends Record & Deposit> JsonKind<D> of(Catalog.Kept<D> kind, BookJson json) {
        return new JsonKind<>(kind.name(), kind.type(), kind.id(), json);
    }

    @Override
    public String id(D deposit) {
        return ids.apply(deposit);
    }

    @Override
    public Written write(D deposit, Progress progress) {
        return new Written(json.write(deposit), List.of());
    }

    @Override
    public D read(String id, String form) {
        return json.readDeposit(form, type);
    }
}
