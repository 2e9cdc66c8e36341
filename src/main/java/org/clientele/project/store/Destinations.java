package org.clientele.project.store;

import java.util.HashMap;
import java.util.Map;
import org.clientele.project.audit.Event;
import org.clientele.project.keys.PersonalSeal;

/// Which files things were written to that left a project. Names of files name people, so they lie apart from the log,
/// which has what stands for them: an erasure can clean them, and the log stays as it was written.
public final class Destinations {

    /// The figure of a line of the log that stands for the file.
    public static final String TO = "to";

    private static final String PREFIX = "leaving.";

    private final Database database;
    private final Trail trail;
    private final SealedWords words;
    private final boolean mute;

    public Destinations(Database database, Trail trail) {
        this.database = database;
        this.trail = trail;
        var personal = new PersonalSeal(database.keys());
        words = new SealedWords(personal);
        mute = personal.isOn() && !personal.isOpen();
    }

    /// Returns whether a view is one of these.
    static boolean is(String view) {
        return view.startsWith(PREFIX);
    }

    /// Adds the line of what leaves for a file; both are on the disk when it returns. Who has not the key of personal
    /// values can seal no name, and the line goes without.
    public void add(Event event, String file) {
        if (mute) {
            trail.add(event);
            return;
        }
        database.writeThrough(sql -> {
            var token = trail.token(sql, file);
            sql.update("merge into view_state key (name) values (?, ?)", PREFIX + token, words.sealed(file));
            trail.add(sql, event.with(TO, token));
            return true;
        });
    }

    /// Returns the files by what stands for them, with dots in their place for who may not read personal values.
    public Map<String, String> all() {
        var all = new HashMap<String, String>();
        database.read(sql -> sql.query(
                "select name, form from view_state where name like '" + PREFIX + "%'",
                row -> all.put(row.getString(1).substring(PREFIX.length()), words.opened(row.getString(2)))));
        return all;
    }
}
