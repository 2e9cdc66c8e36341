package org.clientele.project;

import org.clientele.project.store.Chunks;
import org.clientele.project.store.SheetForm;
import org.clientele.project.store.Sheets;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Key;
import org.clientele.workbook.Ready;

/// Tables made for who cannot compute them; columns that the project has are named, not written again.
record ReadyKind(Chunks chunks, BookJson json) implements DepositKind<Ready> {

    static final String NAME = "ready";

    private record Form(Key key, SheetForm sheet) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Ready> type() {
        return Ready.class;
    }

    @Override
    public String id(Ready ready) {
        return ready.id();
    }

    @Override
    public Written write(Ready ready, Progress progress) {
        var form = new Sheets(chunks).put(ready.sheet(), progress);
        return new Written(json.write(new Form(ready.key(), form)), form.addresses());
    }

    @Override
    public Ready read(String id, String text) {
        var form = json.read(text, Form.class);
        return new Ready(form.key, new Sheets(chunks).get(form.sheet));
    }
}
