package org.clientele.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.spec.Problem;
import org.clientele.words.Words;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import picocli.CommandLine;

/// Clientele without a window. Exit codes: 0 done, 1 the data or the workbook has a problem, 2 wrong usage.
public final class Cli {

    private final Catalog catalog;
    private final Starter starter;
    private final PrintStream out;
    private final PrintStream err;
    private final Path folder;

    public Cli(Catalog catalog, Starter starter, PrintStream out, PrintStream err) {
        this(catalog, starter, out, err, Path.of(""));
    }

    /// @param folder where the files are whose names do not begin at the root
    Cli(Catalog catalog, Starter starter, PrintStream out, PrintStream err, Path folder) {
        this.catalog = catalog;
        this.starter = starter;
        this.out = out;
        this.err = err;
        this.folder = folder;
    }

    /// Returns whether these arguments are for the command line: they name no file and not just the sample, or there is
    /// no display for a window.
    public boolean takes(List<String> args, Map<String, String> environment) {
        boolean window = isFile(args) || args.equals(List.of("sample"));
        return !window && !args.isEmpty() || !hasDisplay(environment);
    }

    private boolean isFile(List<String> args) {
        return args.stream()
                .findFirst()
                .filter(first -> Files.exists(folder.resolve(first)))
                .isPresent();
    }

    private static boolean hasDisplay(Map<String, String> environment) {
        boolean sure = List.of("Windows", "Mac").stream().anyMatch(System.getProperty("os.name")::startsWith);
        return sure || !named(environment).isEmpty();
    }

    /// Returns the displays that the environment names.
    private static List<String> named(Map<String, String> environment) {
        return Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                .filter(name -> !environment.getOrDefault(name, "").isEmpty())
                .map(name -> name + "=" + environment.get(name))
                .toList();
    }

    public int run(List<String> args, Map<String, String> environment) {
        var manner = new Manner();
        var words = Spoken.of(args, environment);
        var desk = desk(manner, words, environment);
        var failures = new Faults(desk);
        if (args.isEmpty() || isFile(args)) {
            return failures.execution(new Problem("problem.display.none"));
        }
        var line = new CommandLine(manner);
        Commands.of(desk, starter).forEach(line::addSubcommand);
        line.registerConverter(Path.class, folder::resolve);
        line.setResourceBundle(words.bundle());
        headings(line, words);
        line.getSubcommands().values().forEach(command -> headings(command, words));
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        line.setParameterExceptionHandler(failures::usage);
        line.setExecutionExceptionHandler((failure, _, _) -> failures.execution(failure));
        line.getCommandSpec().version(version());
        try {
            return line.execute(asked(args));
        } catch (OutOfMemoryError | NoClassDefFoundError e) {
            return failures.execution(e);
        }
    }

    /// Says that no window opens on the display that is named, and returns the exit code.
    public int shut(List<String> args, Map<String, String> environment) {
        var desk = desk(new Manner(), Spoken.of(args, environment), environment);
        return new Faults(desk).execution(new Problem("problem.display.shut", named(environment)));
    }

    private Desk desk(Manner manner, Words words, Map<String, String> environment) {
        var passing = new Passing(manner, environment, System.in);
        return new Desk(manner, passing, out, err, words, new BookJson(catalog));
    }

    /// Lets `help` and `help run` be said for `--help` and `run --help`.
    private static String[] asked(List<String> args) {
        boolean help = args.getFirst().equals("help");
        var more = help ? Stream.of("--help") : Stream.<String>empty();
        return Stream.concat(args.stream().skip(help ? 1 : 0), more).toArray(String[]::new);
    }

    private static void headings(CommandLine command, Words words) {
        command.getCommandSpec()
                .usageMessage()
                .synopsisHeading(words.text("cli.heading.synopsis") + " ")
                .descriptionHeading("%n")
                .parameterListHeading("%n" + words.text("cli.heading.parameters") + "%n")
                .optionListHeading("%n" + words.text("cli.heading.options") + "%n")
                .commandListHeading("%n" + words.text("cli.heading.commands") + "%n");
    }

    private static String version() {
        return "Clientele "
                + Optional.ofNullable(Cli.class.getPackage().getImplementationVersion())
                        .orElse("");
    }
}
