package org.clientele.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.clientele.customer.Aim;
import org.clientele.customer.Purpose;
import org.clientele.job.Job;
import org.clientele.project.Receipt;
import org.clientele.project.ReceiptText;
import org.clientele.project.audit.Leaving;
import org.clientele.spec.Progress;

/// Writes the receipt of an erasure to a file, as a page or as text.
public record ReceiptFile(Session session, FileChoice choice, Notices notices, Language language) {

    /// Asks where to; that it leaves is written down first.
    public void ask(Node owner, Receipt receipt) {
        var words = language.words();
        choice.save(owner, new ReceiptText(words).title(), List.of("html", "txt"))
                .ifPresent(file -> session.jobs()
                        .start(
                                Job.of("customers.export", file.getFileName().toString())
                                        .about(file),
                                progress -> written(receipt, file, progress),
                                _ -> notices.tell(Notice.done(words.text(
                                        "erase.receipt.saved",
                                        file.getFileName().toString())))));
    }

    private Path written(Receipt receipt, Path file, Progress progress) {
        session.log(Leaving.page("receipt", Aim.of(Purpose.DUTY)), file);
        var text = new ReceiptText(language.words());
        return Exported.write(
                file, file.toString().endsWith(".html") ? text.html(receipt) : text.text(receipt), progress);
    }
}
