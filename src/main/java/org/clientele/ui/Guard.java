package org.clientele.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.clientele.project.Access;
import org.clientele.project.keys.Right;
import org.clientele.project.keys.Slot;

/// Disables what who has the project open may not do, and says why and who may. The project refuses by itself; this
/// spares the user the way there. Views are made again when somebody else has it open, so what is disabled stays so.
public final class Guard {

    private static final String DENIED = "clientele.denied";
    private static final int NAMES = 3;

    private final Session session;
    private final Notices notices;
    private final Language language;

    public Guard(Session session, Notices notices, Language language) {
        this.session = session;
        this.notices = notices;
        this.language = language;
    }

    /// Returns why not, and whom to ask.
    public Optional<String> why(Right right) {
        var member = session.member();
        return member.may(right)
                ? Optional.empty()
                : Optional.of(language.words().text("right.why", member.post(), right, who(right)));
    }

    private List<?> who(Right right) {
        var names = session.projectProperty().get().flatMap(OpenProject::access).map(Access::ways).stream()
                .flatMap(List::stream)
                .filter(way -> !way.isRecovery() && right.isOf(way.post()))
                .map(Slot::label)
                .filter(name -> !name.isEmpty())
                .limit(NAMES)
                .toList();
        return names.isEmpty() ? right.posts() : names;
    }

    /// Tells why something was not done that a key or a drop asked for.
    public void tell(String reason) {
        notices.tell(new Notice(Notice.Kind.PROBLEM, reason, "right.why", ""));
    }

    /// Returns why something may not be done here.
    static Optional<String> why(Node here, Right right) {
        return of(here).flatMap(guard -> guard.why(right));
    }

    /// Returns whether something may be done here; says why not.
    public static boolean allows(Node here, Right right) {
        var why = why(here, right);
        why.ifPresent(reason -> of(here).ifPresent(guard -> guard.tell(reason)));
        return why.isEmpty();
    }

    /// Watches over a view.
    void over(Parent view) {
        view.getProperties().put(Guard.class, this);
    }

    /// Returns who watches over the view that this belongs to; a popup belongs to what it was opened from.
    static Optional<Guard> of(Node node) {
        var above = Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
                .flatMap(each -> Stream.ofNullable((Guard) each.getProperties().get(Guard.class)))
                .findFirst();
        return above.or(
                () -> Optional.ofNullable(node.getScene()).map(Scene::getWindow).flatMap(Guard::of));
    }

    static Optional<Guard> of(Window window) {
        if (!(window instanceof PopupWindow popup)) {
            return Optional.ofNullable(window).map(Window::getScene).map(Scene::getRoot).stream()
                    .flatMap(root ->
                            Stream.ofNullable((Guard) root.getProperties().get(Guard.class)))
                    .findFirst();
        }
        return popup.getOwnerNode() == null ? of(popup.getOwnerWindow()) : of(popup.getOwnerNode());
    }

    void check(Node node, Right right) {
        if (!node.getProperties().containsKey(DENIED)) {
            why(right).ifPresent(reason -> {
                node.getProperties().put(DENIED, reason);
                disable(node, reason);
                node.disableProperty().subscribe((_, off) -> {
                    if (!off) {
                        disable(node, reason);
                    }
                });
            });
        }
        reason(node).ifPresent(said -> Reasons.in(node.getScene()).add(node, said));
    }

    private static void disable(Node node, String reason) {
        node.disableProperty().unbind();
        node.setDisable(true);
        node.setAccessibleHelp(reason);
    }

    private static Optional<String> reason(Node node) {
        return Optional.ofNullable((String) node.getProperties().get(DENIED));
    }

    /// A menu outlives who has the project open.
    void check(MenuItem item, Right right) {
        var why = why(right);
        if (why.isPresent()) {
            item.getProperties().put(DENIED, why.get());
            item.setDisable(true);
        } else if (item.getProperties().remove(DENIED) != null) {
            item.setDisable(false);
        }
        Optional.ofNullable(item.getStyleableNode()).ifPresent(node -> {
            node.setAccessibleHelp(why.orElse(null));
            Reasons.in(node.getScene()).add(node, why.orElse(""));
        });
    }
}
