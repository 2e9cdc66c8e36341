package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.clientele.source.database.Password;
import org.clientele.source.database.Server;
import org.clientele.source.database.Tables.Listed;

/// Whether a database is being asked for, and what it has to give once it has let the user in.
public final class Asking {

    /// A database that has let the user in.
    record Entered(Server server, Password password, List<Listed> tables) {}

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Entered>> entered = new SimpleObjectProperty<>(Optional.empty());

    BooleanProperty openProperty() {
        return open;
    }

    ObjectProperty<Optional<Entered>> enteredProperty() {
        return entered;
    }

    void close() {
        entered.set(Optional.empty());
        open.set(false);
    }
}
