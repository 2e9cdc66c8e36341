package org.clientele.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clientele.source.Account;
import org.clientele.source.Counts;
import org.clientele.source.ImportOptions;
import org.clientele.source.Reason;
import org.clientele.source.Rejected;
import org.clientele.source.Spans;
import org.junit.jupiter.api.Test;

class SourceMigrationTest {

    private record Form(ImportOptions options, Account account, String quoted) {}

    @Test
    void aSourcePutAwayBeforeLinesWereCountedIsRead() {
        var form = new BookJson(Catalog.standard()).readSource("""
            {"options": {
               "dialect": {"encoding": "UTF_8", "delimiter": ",", "quote": "\\"", "header": "FIRST_ROW"},
               "columns": [{"name": "id", "type": "TEXT", "role": "NONE", "keep": true, "format": ""}]},
             "rejected": [{"line": 3, "reason": {"key": "rejected.open-quote", "args": []}, "text": "x"}],
             "counts": {"lines": 5, "records": 4, "loaded": 3, "rejected": 1}}
            """, Form.class);

        assertEquals("", form.quoted());
        assertEquals(List.of(), form.options().mends());
        assertEquals(
                new Account(
                        new Counts(5, 4, 3, 1),
                        new Spans(4, 1, 0, 0, 0),
                        List.of(new Rejected(3, Reason.of("rejected.open-quote"), "x"))),
                form.account());
    }
}
