package org.clientele.project.store;

import java.util.List;
import java.util.Optional;
import org.clientele.project.audit.Event;
import org.clientele.project.keys.PersonalSeal;

/// How things were last looked at: JSON by name.
public final class Views {

    private final Database database;

    public Views(Database database) {
        this.database = database;
    }

    public Optional<String> find(String name) {
        return database.read(
                sql -> sql.find("select form from view_state where name = ?", row -> row.getString(1), name));
    }

    /// Returns all that is kept.
    public List<String> forms() {
        var words = new SealedWords(new PersonalSeal(database.keys()));
        return database.read(sql -> sql.query("select form from view_state", row -> words.opened(row.getString(1))));
    }

    /// Keeps it together with a line of the log; both are on the disk when it returns.
    public void put(String name, String json, Trail trail, Event event) {
        database.writeThrough(sql -> {
            sql.update("merge into view_state key (name) values (?, ?)", name, json);
            trail.add(sql, event);
            return true;
        });
    }

    public void put(String name, String json) {
        database.write(sql -> sql.update("merge into view_state key (name) values (?, ?)", name, json));
    }
}
