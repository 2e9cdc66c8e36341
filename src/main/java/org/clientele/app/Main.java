package org.clientele.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.application.Application;
import org.clientele.cli.Cli;
import org.clientele.workbook.Catalog;

/// Starts the program: a command on the command line, or the window. Apart from the application so that JavaFX may come
/// from the class path.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        var cli = new Cli(Catalog.standard(), new SampleFiles(), utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        if (cli.takes(List.of(args), System.getenv())) {
            System.exit(cli.run(List.of(args), System.getenv()));
        }
        try {
            Application.launch(ClienteleApp.class, args);
        } catch (UnsupportedOperationException e) { // what JavaFX throws where a display cannot be opened
            System.exit(cli.shut(List.of(args), System.getenv()));
        }
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
