package org.clientele.ui;

import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.table.Privacy;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.History;
import org.clientele.workbook.Memory;
import org.clientele.workbook.Workbook;

/// A project in memory of which nothing can be read without a key that nobody has.
public final class Unreadable extends MemoryProject {

    private static final Deposits SHUT = new Deposits() {
        @Override
        public <T extends Deposit> T get(String id, Class<T> kind) {
            throw new Problem(Privacy.NO_KEY);
        }
    };

    private final Evaluator evaluator = new Evaluator(new BookJson(Catalog.standard()), SHUT, new Memory());

    public Unreadable(Workbook book) {
        super("tea", Catalog.standard(), new Memory());
        keep(History.of(book));
    }

    @Override
    public Evaluator evaluator() {
        return evaluator;
    }
}
