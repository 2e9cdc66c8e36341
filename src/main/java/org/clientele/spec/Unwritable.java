package org.clientele.spec;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Why something cannot be written, in so far as the system tells: each is a sentence with its own way out, where an
/// exception of the system would be a word of another language.
public enum Unwritable {
    FOLDER,
    READ_ONLY,
    LEAVE,
    ROOM;

    private static final Pattern FULL =
            Pattern.compile("no space left|not enough space|quota|空间不足|没有空间|空间不够", Pattern.CASE_INSENSITIVE);
    private static final long LITTLE = 1 << 16;

    private String key() {
        return "problem.write." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// @param otherwise the key of what is said where it is none of these, with the place and the system's own words
    public static Problem of(Path place, Exception e, String otherwise) {
        return told(place, e)
                .map(why -> new Problem(why.key(), place.toString()))
                .orElseGet(() -> new Problem(otherwise, place.toString(), words(e)));
    }

    /// Returns the same about another place, if the problem is one of these.
    public static Optional<Problem> at(Path place, Problem problem) {
        return Arrays.stream(values())
                .filter(why -> why.key().equals(problem.key()))
                .map(why -> new Problem(why.key(), place.toString()))
                .findFirst();
    }

    private static String words(Exception e) {
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }

    private static Optional<Unwritable> told(Path place, Exception e) {
        if (e instanceof NoSuchFileException) {
            return Optional.of(FOLDER);
        }
        var store = store(place);
        if (store.filter(FileStore::isReadOnly).isPresent()) {
            return Optional.of(READ_ONLY);
        }
        if (e instanceof AccessDeniedException) {
            return Optional.of(LEAVE);
        }
        boolean isFull = FULL.matcher(words(e)).find();
        return isFull || store.filter(Unwritable::isFull).isPresent() ? Optional.of(ROOM) : Optional.empty();
    }

    private static boolean isFull(FileStore store) {
        try {
            return store.getUsableSpace() < LITTLE;
        } catch (IOException _) {
            return false;
        }
    }

    private static Optional<FileStore> store(Path place) {
        return Stream.iterate(place.toAbsolutePath(), path -> path != null, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .flatMap(Unwritable::storeOf);
    }

    private static Optional<FileStore> storeOf(Path path) {
        try {
            return Optional.of(Files.getFileStore(path));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
