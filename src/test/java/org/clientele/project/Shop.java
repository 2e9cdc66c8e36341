package org.clientele.project;

import java.util.List;
import java.util.Random;
import org.clientele.recipe.CellEdit;
import org.clientele.recipe.CellEdits;
import org.clientele.recipe.FilterRows;
import org.clientele.recipe.PersonalStep;
import org.clientele.source.Account;
import org.clientele.source.ColumnOption;
import org.clientele.source.Counts;
import org.clientele.source.Dialect;
import org.clientele.source.FileKind;
import org.clientele.source.ImportOptions;
import org.clientele.source.Mend;
import org.clientele.source.Misfits;
import org.clientele.source.Reason;
import org.clientele.source.Rejected;
import org.clientele.source.Source;
import org.clientele.source.Spans;
import org.clientele.table.Block;
import org.clientele.table.Condition;
import org.clientele.table.DecimalBlock;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// Sources and ledgers to put away.
public final class Shop {

    private static final List<ColumnOption> COLUMNS = List.of(
            new ColumnOption("customer", Type.INTEGER, Role.CUSTOMER_ID, "", true),
            new ColumnOption("amount", Type.DECIMAL, Role.AMOUNT, "", true),
            new ColumnOption("mail", Type.TEXT, Role.EMAIL, "", true));

    /// A name and address that must not be found where nobody may read it.
    static final String CANARY = "张伟.Kanarienvogel@例子.cn";

    public static final CellEdits EDITS = new CellEdits(List.of(new CellEdit("s:1", "mail", "a", "b")));

    static final PersonalStep TYPED =
            new PersonalStep(new FilterRows(new Condition.Compare("mail", Condition.Op.EQUAL, "a@例子.cn")));

    private Shop() {}

    public static Source source(String id, int rows) {
        var options = new ImportOptions(Dialect.COMMA, COLUMNS);
        return new Source(
                id,
                "file digest",
                "订单.csv",
                FileKind.ORDERS,
                options,
                Sheet.of(options.schema(), RowIds.of(id, rows), blocks(rows)),
                new Misfits(new int[] {1}, new int[] {2}, TextBlock.of("n/a")),
                new Account(
                        new Counts(rows + 2, rows + 1, rows, 1),
                        new Spans(rows, 1, 0, 1, 0),
                        List.of(new Rejected(7, Reason.of("source.rejected", 7, "茶"), "a,b"))));
    }

    /// A source that quotes one person in every place where a source may.
    static Source personal(String id, int rows) {
        var open = source(id, rows);
        var mails = new TextBlock.Builder(rows);
        for (int i = 0; i < rows; i++) {
            mails.add(i == 7 ? CANARY : i + "@例子.cn");
        }
        return new Source(
                id,
                open.fileDigest(),
                open.label(),
                open.kind(),
                open.options().mending(List.of(new Mend(9, CANARY, List.of("1", "2", CANARY)))),
                open.rows().with(open.rows().schema().require("mail"), mails.build()),
                new Misfits(new int[] {1}, new int[] {2}, TextBlock.of("n/a " + CANARY)),
                open.account().quoting(List.of(new Rejected(7, Reason.of("source.rejected", 7, "茶"), CANARY + ",b"))));
    }

    private static List<Block> blocks(int rows) {
        var random = new Random(rows);
        var customers = new long[rows];
        var amounts = new double[rows];
        var mails = new TextBlock.Builder(rows);
        for (int i = 0; i < rows; i++) {
            customers[i] = random.nextInt(1 + rows / 10);
            amounts[i] = random.nextInt(100_000) / 100.0;
            mails.add(customers[i] + "@例子.cn");
        }
        return List.of(new IntegerBlock(customers), new DecimalBlock(amounts), mails.build());
    }
}
