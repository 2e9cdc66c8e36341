package org.clientele.ui.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.clientele.project.keys.KitFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Unwritable;

/// A recovery kit on paper or in a file that its user alone may read.
final class KitPaper {

    private static final double WIDTH = 430;

    private KitPaper() {}

    /// @throws Problem if it cannot be written there
    static void save(String text, Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Unwritable.of(file, e, "problem.recovery.paper");
        }
        KitFile.create(text, file);
    }

    /// Asks for a printer and prints.
    ///
    /// @throws Problem if there is none, or it refuses
    static void print(String text, Node owner) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            throw new Problem("problem.recovery.printer");
        }
        if (job.showPrintDialog(owner.getScene().getWindow())) {
            var label = new Label(text);
            label.setWrapText(true);
            label.setPrefWidth(WIDTH);
            label.getStyleClass().add("kit-paper");
            boolean printed = job.printPage(new VBox(label)) && job.endJob();
            if (!printed) {
                throw new Problem("problem.recovery.printer");
            }
        }
    }
}
