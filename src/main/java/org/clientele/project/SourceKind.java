package org.clientele.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.project.store.Chunks;
import org.clientele.project.store.SheetForm;
import org.clientele.project.store.Sheets;
import org.clientele.source.Account;
import org.clientele.source.FileKind;
import org.clientele.source.ImportOptions;
import org.clientele.source.Mend;
import org.clientele.source.Misfits;
import org.clientele.source.Rejected;
import org.clientele.source.Source;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.DateBlock;
import org.clientele.table.Privacy;
import org.clientele.table.TextBlock;
import org.clientele.workbook.BookJson;

/// Sources: the rows and misfits as columns, the rest as JSON; of that, what quotes records of the file as a personal
/// column.
record SourceKind(Chunks chunks, BookJson json, HiddenTexts hidden) implements DepositKind<Source> {

    private record Form(
            String fileDigest,
            String label,
            FileKind kind,
            ImportOptions options,
            SheetForm rows,
            MisfitForm misfits,
            Account account,
            String quoted) {}

    /// What quotes records of the file.
    private record Quoted(List<Mend> mends, List<Rejected> rejected) {

        static final Quoted NOTHING = new Quoted(List.of(), List.of());
    }

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
                put(new DateBlock(source.misfits().rows()), Privacy.OPEN),
                put(new DateBlock(source.misfits().columns()), Privacy.OPEN),
                put(source.misfits().texts(), Privacy.PERSONAL));
        var quoted = hidden.put(
                json.write(new Quoted(source.options().mends(), source.account().rejected())));
        var form = new Form(
                source.fileDigest(),
                source.label(),
                source.kind(),
                source.options().mending(List.of()),
                rows,
                misfits,
                source.account().quoting(List.of()),
                quoted);
        var addresses = new ArrayList<>(rows.addresses());
        addresses.addAll(List.of(misfits.rows, misfits.columns, misfits.texts, quoted));
        return new Written(json.write(form), addresses.stream().distinct().toList());
    }

    private String put(Block block, Privacy privacy) {
        return chunks.put(block, privacy, Progress.NONE);
    }

    /// What a source is called, and where its rows and all the rest of it lie.
    record Parts(String label, SheetForm rows, List<String> rest) {}

    Parts parts(String text) {
        var form = json.readSource(text, Form.class);
        var rest = Stream.of(form.misfits.rows, form.misfits.columns, form.misfits.texts, form.quoted);
        return new Parts(
                form.label,
                form.rows,
                rest.filter(address -> !address.isEmpty()).toList());
    }

    /// What quotes records of the file is left out for who has not the key of personal values. No result is computed
    /// from it.
    @Override
    public Source read(String id, String text) {
        var form = json.readSource(text, Form.class);
        var older = new Quoted(form.options.mends(), form.account.rejected());
        var quoted = form.quoted.isEmpty() ? older : quoted(form.quoted);
        return new Source(
                id,
                form.fileDigest,
                form.label,
                form.kind,
                form.options.mending(quoted.mends),
                new Sheets(chunks).get(form.rows),
                misfits(form.misfits),
                form.account.quoting(quoted.rejected));
    }

    private Quoted quoted(String address) {
        return hidden.reads(address) ? json.read(hidden.get(address), Quoted.class) : Quoted.NOTHING;
    }

    /// An older program guarded the places of misfits like their texts: without the key nothing is known of them then,
    /// and asking for one is refused.
    private Misfits misfits(MisfitForm form) {
        return chunks.reads(form.rows)
                ? new Misfits(ints(form.rows), ints(form.columns), () -> chunks.get(form.texts, TextBlock.class))
                : new Misfits(new int[0], new int[0], () -> chunks.get(form.texts, TextBlock.class));
    }

    private int[] ints(String address) {
        return chunks.get(address, DateBlock.class).values();
    }
}
