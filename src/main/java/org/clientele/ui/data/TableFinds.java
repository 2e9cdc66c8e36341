package org.clientele.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.table.Schema;
import org.clientele.ui.Findable;
import org.clientele.ui.Findable.Group;
import org.clientele.ui.Language;
import org.clientele.ui.Navigation;
import org.clientele.ui.Session;
import org.clientele.ui.Stop;
import org.clientele.workbook.Node;
import org.clientele.workbook.Outlook;
import org.clientele.workbook.Remarks;

/// The tables of the project and their columns, to be found by name.
public final class TableFinds {

    private final Session session;
    private final Viewing viewing;
    private final Navigation navigation;
    private final Language language;

    public TableFinds(Session session, Viewing viewing, Navigation navigation, Language language) {
        this.session = session;
        this.viewing = viewing;
        this.navigation = navigation;
        this.language = language;
    }

    public List<Findable> all() {
        var outlook = session.outlook();
        var found = new ArrayList<Findable>();
        for (var node : viewing.tables(session.book())) {
            var facts = language.words().name(Stop.DATA);
            found.add(new Findable(Group.TABLES, Tables.icon(node, outlook), node.title(), facts, () -> go(node, "")));
            columns(node, outlook, found);
            new Remarks(session.book(), language.words())
                    .on(node)
                    .forEach(r -> found.add(
                            new Findable(Group.NOTES, "mdomz-sticky_note_2", r.text(), r.title(), () -> go(node, ""))));
        }
        return found;
    }

    private void columns(Node node, Map<String, Outlook> outlook, List<Findable> found) {
        if (outlook.get(node.id()) instanceof Outlook.Fine(Schema schema)) {
            for (var field : schema.fields()) {
                var about = node.title() + " · " + language.words().name(field.type());
                found.add(new Findable(
                        Group.COLUMNS, Signs.name(field), field.name(), about, () -> go(node, field.name())));
            }
        }
    }

    private void go(Node node, String column) {
        viewing.open(Optional.of(node.id()));
        viewing.seek(column);
        navigation.go(Stop.DATA);
    }
}
