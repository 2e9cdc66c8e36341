package org.clientele.ui.data;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.clientele.analysis.describe.Profile;
import org.clientele.analysis.describe.TableProfile;
import org.clientele.spec.Problem;
import org.clientele.table.Field;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.ui.Answer;
import org.clientele.ui.Question;
import org.clientele.ui.Session;
import org.clientele.workbook.Node;
import org.clientele.workbook.Outlook;

/// Asks for the table that is looked at, and for the profile of its columns, while the stop is shown.
final class Asking {

    private static final String PROFILE = "profile-of-all-columns";

    private final Session session;
    private final Viewing viewing;
    private final Answer<Sheet> sheet;

    Asking(Session session, Viewing viewing, ObservableValue<Boolean> shown) {
        this.session = session;
        this.viewing = viewing;
        sheet = session.result("data.table", shown, viewing.tableProperty(), Sheet.class);
        // Told of, not compared: comparing two sheets reads them whole.
        sheet.resultProperty().subscribe(() -> viewing.look(sheet.result()));
        sheet.result().ifPresent(_ -> viewing.look(sheet.result()));
        session.answer("data.profile", shown, profile(), TableProfile.class)
                .resultProperty()
                .subscribe(viewing.profileProperty()::set);
    }

    /// Why there is no table.
    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return sheet.problemProperty();
    }

    private ObservableValue<Optional<Question>> profile() {
        return Bindings.createObjectBinding(
                () -> viewing.tableProperty().get().filter(this::isThere).map(this::profileOf),
                viewing.tableProperty(),
                session.bookProperty());
    }

    private boolean isThere(String table) {
        return session.book().find(table).isPresent();
    }

    private Question profileOf(String table) {
        return new Question(session.book().with(Node.of(PROFILE, PROFILE, profile(table), table)), PROFILE);
    }

    /// Personal columns are left out for who may not read them.
    private Profile profile(String table) {
        return !session.readsPersonal() && session.outlook().get(table) instanceof Outlook.Fine(Schema schema)
                ? new Profile(schema.fields().stream()
                        .filter(field -> !field.isPersonal())
                        .map(Field::name)
                        .toList())
                : new Profile();
    }
}
