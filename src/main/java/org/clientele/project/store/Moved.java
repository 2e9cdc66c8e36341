package org.clientele.project.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clientele.project.keys.PersonalSeal;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Privacy;

/// What has another form in a file of other keys: personal columns, which have another address there wherever one is
/// named, and the words of disclosures and names of files.
record Moved(Map<String, String> addresses, Optional<Wordings> wordings) {

    /// The words of disclosures in one file and in the other.
    private record Wordings(SealedWords from, SealedWords to) {}

    /// Between files of the same keys nothing is moved.
    static final Moved NOTHING = new Moved(Map.of(), Optional.empty());

    /// The pointer that only a file has in which personal values were never written but sealed.
    private static final String MARK = "sealed";

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{64}-(personal|sealed)");

    /// Brings the personal columns of a file into another one.
    ///
    /// @throws Problem if who is in has not the key of personal values
    static Moved of(Database from, Database to, Progress progress) {
        if (!new PersonalSeal(from.keys()).isOpen()) {
            throw new Problem(Privacy.NO_KEY);
        }
        var personal = from.read(sql -> sql.query(
                "select address from stored_column where privacy = ?",
                row -> row.getString(1),
                Privacy.PERSONAL.name()));
        var here = new Chunks(from);
        var there = new Chunks(to);
        var addresses = new HashMap<String, String>();
        for (var address : personal) {
            progress.at(addresses.size(), personal.size());
            addresses.put(address, there.put(here.get(address), Privacy.PERSONAL, Progress.NONE));
        }
        return new Moved(
                Map.copyOf(addresses),
                Optional.of(new Wordings(
                        new SealedWords(new PersonalSeal(from.keys())), new SealedWords(new PersonalSeal(to.keys())))));
    }

    /// Says of a file that was just written anew that personal values are sealed in it.
    void mark(Database to) {
        if (wordings.isPresent() && new PersonalSeal(to.keys()).isOn()) {
            to.write(sql -> sql.update("merge into pointer key (name) values (?, 1)", MARK));
        }
    }

    /// Returns whether nothing personal was ever written into this file but sealed by itself.
    static boolean isMarked(Database database) {
        return database.read(sql -> sql.find("select 1 from pointer where name = ?", row -> true, MARK))
                .isPresent();
    }

    boolean has(String address) {
        return addresses.containsKey(address);
    }

    /// Returns a row as it is in the other file; nothing where it is there already.
    Optional<Object[]> row(String table, Object[] row) {
        return switch (table) {
            case "stored_column" -> has((String) row[0]) ? Optional.empty() : Optional.of(row);
            case "deposit", "deposit_column" -> Optional.of(renamed(row));
            case "disclosure" -> Optional.of(reworded(row));
            case "view_state" -> Optional.of(Destinations.is((String) row[0]) ? reworded(row) : row);
            case "pointer" -> wordings.isPresent() && row[0].equals(MARK) ? Optional.empty() : Optional.of(row);
            default -> Optional.of(row);
        };
    }

    private Object[] renamed(Object[] row) {
        var changed = row.clone();
        for (int i = 0; i < row.length; i++) {
            if (row[i] instanceof String text) {
                changed[i] =
                        ADDRESS.matcher(text).replaceAll(found -> addresses.getOrDefault(found.group(), found.group()));
            }
        }
        return changed;
    }

    private Object[] reworded(Object[] row) {
        var changed = row.clone();
        wordings.ifPresent(words -> {
            for (int i = 0; i < row.length; i++) {
                if (row[i] instanceof String text && !Destinations.is(text)) {
                    changed[i] = words.to.sealed(words.from.opened(text));
                }
            }
        });
        return changed;
    }
}
