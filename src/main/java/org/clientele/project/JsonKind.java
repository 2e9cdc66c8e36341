package org.clientele.project;

import java.util.List;
import org.clientele.spec.Deposit;
import org.clientele.spec.Progress;
import org.clientele.table.Privacy;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;

/// Deposits that are small records: put away as JSON; as a personal column where they hold values of such columns.
record JsonKind<D extends Record & Deposit>(Catalog.Kept<D> kind, BookJson json, HiddenTexts hidden)
        implements DepositKind<D> {

    static <D extends Record & Deposit> JsonKind<D> of(Catalog.Kept<D> kind, BookJson json, HiddenTexts hidden) {
        return new JsonKind<>(kind, json, hidden);
    }

    @Override
    public String name() {
        return kind.name();
    }

    @Override
    public Class<D> type() {
        return kind.type();
    }

    @Override
    public String id(D deposit) {
        return kind.id().apply(deposit);
    }

    @Override
    public Written write(D deposit, Progress progress) {
        var form = json.write(deposit);
        if (kind.privacy().apply(deposit) == Privacy.OPEN) {
            return new Written(form, List.of());
        }
        var address = hidden.put(form);
        return new Written(HiddenTexts.ELSEWHERE + address, List.of(address));
    }

    /// An older program put such deposits away as they are.
    @Override
    public D read(String id, String form) {
        var text = form.startsWith(HiddenTexts.ELSEWHERE)
                ? hidden.get(form.substring(HiddenTexts.ELSEWHERE.length()))
                : form;
        return json.readDeposit(text, kind.type());
    }
}
