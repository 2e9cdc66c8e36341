package org.clientele.project;

import java.util.ArrayList;
import java.util.List;
import org.clientele.project.store.Chunks;
import org.clientele.project.store.SheetForm;
import org.clientele.project.store.Sheets;
import org.clientele.source.Account;
import org.clientele.source.FileKind;
import org.clientele.source.ImportOptions;
import org.clientele.source.Misfits;
import org.clientele.source.Source;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.DateBlock;
import org.clientele.table.Privacy;
import org.clientele.table.TextBlock;
import org.clientele.workbook.BookJson;

/// Sources: the rows and misfits as columns, the rest as JSON.
record SourceKind(Chunks chunks, BookJson json) implements DepositKind<Source> {

    private record Form(
            String fileDigest,
            String label,
            FileKind kind,
            ImportOptions options,
            SheetForm rows,
            MisfitForm misfits,
            Account account) {}

    private record MisfitForm(String rows, String columns, String texts) {}

    @Override
    public String name() {
        return "source";
    }

    @Override
    public Class<Source> type() {
        return Source.class;
    }

    @Override
    public String id(Source source) {
        return source.id();
    }

    @Override
    public Written write(Source source, Progress progress) {
        var rows = new Sheets(chunks).put(source.rows(), progress);
        var misfits = new MisfitForm(
                put(new DateBlock(source.misfits().rows())),
                put(new DateBlock(source.misfits().columns())),
                put(source.misfits().texts()));
        var form = new Form(
                source.fileDigest(), source.label(), source.kind(), source.options(), rows, misfits, source.account());
        var addresses = new ArrayList<>(rows.addresses());
        addresses.addAll(List.of(misfits.rows, misfits.columns, misfits.texts));
        return new Written(json.write(form), addresses.stream().distinct().toList());
    }

    /// Misfits may be of any column, so they are guarded as personal.
    private String put(Block block) {
        return chunks.put(block, Privacy.PERSONAL, Progress.NONE);
    }

    @Override
    public Source read(String id, String text) {
        var form = json.readSource(text, Form.class);
        var misfits = new Misfits(
                ints(form.misfits.rows), ints(form.misfits.columns), (TextBlock) chunks.get(form.misfits.texts));
        return new Source(
                id,
                form.fileDigest,
                form.label,
                form.kind,
                form.options,
                new Sheets(chunks).get(form.rows),
                misfits,
                form.account);
    }

    private int[] ints(String address) {
        return ((DateBlock) chunks.get(address)).values();
    }
}
