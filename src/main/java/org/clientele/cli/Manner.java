package org.clientele.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command `clientele` itself: how every command below it speaks.
@Command(name = "clientele", description = "${bundle:cli.clientele}", sortOptions = false)
final class Manner {

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "${bundle:cli.json}")
    boolean json;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "${bundle:cli.quiet}")
    boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "${bundle:cli.debug}")
    boolean debug;

    /// Read before the rest, by [Spoken].
    @Option(
            names = "--language",
            paramLabel = "LANG",
            scope = ScopeType.INHERIT,
            description = "${bundle:cli.language}")
    String language = "";

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "${bundle:cli.password-file}")
    Optional<Path> passwordFile = Optional.empty();

    @Option(
            names = "--recovery-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "${bundle:cli.recovery-file}")
    Optional<Path> recoveryFile = Optional.empty();

    @Option(names = "--password-stdin", scope = ScopeType.INHERIT, description = "${bundle:cli.password-stdin}")
    boolean passwordStdin;

    @Option(
            names = "--password-user",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "${bundle:cli.password-user}")
    Optional<String> user = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "${bundle:cli.help}")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "${bundle:cli.version}")
    boolean version;
}
