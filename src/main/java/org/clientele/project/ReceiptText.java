package org.clientele.project;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.report.PlainPage;
import org.clientele.words.Words;

/// A receipt, and what is found before there is one, in sentences.
public record ReceiptText(Words words) {

    /// Returns a receipt as sentences without a value of the person.
    public List<String> lines(Receipt receipt) {
        var lines = new ArrayList<String>();
        var at = LocalDateTime.ofInstant(receipt.at(), ZoneId.systemDefault());
        lines.add(words.text("erase.receipt.who", receipt.token(), receipt.who(), onALine(words.date(at))));
        lines.add(words.text("erase.receipt.reason", receipt.reason()));
        lines.addAll(counts(receipt.counts()));
        var scan = receipt.scan();
        lines.add(words.text("erase.receipt.scan", scan.blocks(), scan.texts(), scan.words(), scan.sought()));
        receipt.home().ifPresent(home -> lines.add(words.text("erase.receipt.home", home.files(), home.places())));
        lines.add(receipt.lastBackup()
                .map(day -> words.text("erase.receipt.backup", day))
                .orElseGet(() -> words.text("erase.receipt.no-backup")));
        lines.add(words.text("erase.receipt.outside"));
        return lines;
    }

    /// Returns it with spaces at which no line ends.
    private static String onALine(String moment) {
        return moment.replace(' ', '\u00a0');
    }

    /// Returns what goes, or went, one sentence each.
    public List<String> counts(Receipt.Counts counts) {
        return Stream.of(
                        said("erase.rows", counts.rows(), counts.sources()),
                        said("erase.cells", counts.cells()),
                        said("erase.records", counts.records()),
                        said("erase.entries", counts.entries()),
                        said("erase.decisions", counts.decisions()),
                        said("erase.looks", counts.looks()),
                        said("erase.shown", counts.shown()))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> said(String key, Number count, Object... more) {
        return count.longValue() == 0
                ? List.of()
                : List.of(words.text(
                        key, Stream.concat(Stream.of(count), Stream.of(more)).toArray()));
    }

    /// Returns what is to be known before somebody is erased.
    public List<String> lines(Findings findings) {
        var lines = new ArrayList<>(counts(findings.counts()));
        lines.addAll(said("erase.shared", findings.shared()));
        lines.addAll(said("erase.models", findings.models()));
        lines.addAll(said("erase.left", findings.left()));
        if (!findings.silent().isEmpty()) {
            lines.add(words.text("erase.silent", String.join(", ", findings.silent())));
        }
        return lines;
    }

    public String title() {
        return words.text("erase.receipt.title");
    }

    public String html(Receipt receipt) {
        return PlainPage.of(words, title(), lines(receipt));
    }

    public String text(Receipt receipt) {
        return title() + "\n\n" + String.join("\n", lines(receipt)) + "\n";
    }
}
