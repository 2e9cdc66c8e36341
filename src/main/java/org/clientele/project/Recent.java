package org.clientele.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// The projects that were open last, newest first, in a file of the user's folder.
public final class Recent {

    private static final Logger LOG = Logger.getLogger(Recent.class.getName());
    private static final int LONGEST = 20;

    private final Path list;

    /// @param folder usually [Places#home]
    public Recent(Path folder) {
        list = folder.resolve("recent.properties");
    }

    public synchronized List<RecentProject> list() {
        var properties = new Properties();
        if (!Files.exists(list)) {
            return List.of();
        }
        try (var in = Files.newBufferedReader(list)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "cannot read " + list, e);
        }
        return Stream.iterate(0, i -> i + 1)
                .takeWhile(i -> properties.containsKey(i + ".file"))
                .flatMap(i -> read(properties, i).stream())
                .toList();
    }

    private List<RecentProject> read(Properties properties, int i) {
        try {
            var file = Path.of(properties.getProperty(i + ".file"));
            var opened = Instant.parse(properties.getProperty(i + ".opened", ""));
            return List.of(RecentProject.of(
                    file, opened, number(properties, i + ".customers"), number(properties, i + ".rows")));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            LOG.log(Level.WARNING, "cannot read entry " + i + " of " + list, e);
            return List.of();
        }
    }

    private static OptionalLong number(Properties properties, String name) {
        var text = properties.getProperty(name, "");
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    /// Puts a project at the top.
    public synchronized void opened(Path file, OptionalLong customers, OptionalLong rows) {
        var top = RecentProject.of(file.toAbsolutePath().normalize(), Instant.now(), customers, rows);
        var others = list().stream().filter(p -> !p.file().equals(top.file()));
        write(Stream.concat(Stream.of(top), others).limit(LONGEST).toList());
    }

    public synchronized void forget(Path file) {
        var gone = file.toAbsolutePath().normalize();
        write(list().stream().filter(p -> !p.file().equals(gone)).toList());
    }

    private void write(List<RecentProject> projects) {
        var properties = new Properties();
        for (int i = 0; i < projects.size(); i++) {
            var project = projects.get(i);
            properties.setProperty(i + ".file", project.file().toString());
            properties.setProperty(i + ".opened", project.opened().toString());
            set(properties, i + ".customers", project.customers());
            set(properties, i + ".rows", project.rows());
        }
        try {
            Files.createDirectories(list.getParent());
            var fresh = list.resolveSibling(list.getFileName() + ".new");
            try (var out = Files.newBufferedWriter(fresh)) {
                properties.store(out, null);
            }
            Files.move(fresh, list, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void set(Properties properties, String name, OptionalLong number) {
        number.ifPresent(n -> properties.setProperty(name, Long.toString(n)));
    }
}
