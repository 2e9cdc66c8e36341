package org.clientele.source.database;

import java.util.List;

/// The kinds of servers that can be asked.
public enum Engine {
    POSTGRESQL("PostgreSQL", 5432, '"'),
    MARIADB("MariaDB / MySQL", 3306, '`');

    private final String label;
    private final int port;
    private final char quote;

    Engine(String label, int port, char quote) {
        this.label = label;
        this.port = port;
        this.quote = quote;
    }

    /// Returns its name, the same in every language.
    public String label() {
        return label;
    }

    /// Returns the port on which such servers usually listen.
    public int port() {
        return port;
    }

    /// Returns the query for all of a table.
    String all(List<String> names) {
        var quoted = names.stream()
                .map(name -> quote + name.replace(String.valueOf(quote), "" + quote + quote) + quote)
                .toList();
        return "SELECT * FROM " + String.join(".", quoted);
    }
}
