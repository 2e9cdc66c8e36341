package org.clientele.ui.frame;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.clientele.project.Project;
import org.clientele.project.Shared;
import org.clientele.project.keys.Post;
import org.clientele.project.keys.Right;
import org.clientele.project.keys.Slot;
import org.clientele.ui.Bench;
import org.clientele.ui.Command;
import org.clientele.ui.Commands;
import org.clientele.ui.FiledProject;
import org.clientele.ui.FxTest;
import org.clientele.ui.Guard;
import org.clientele.ui.Needs;
import org.clientele.ui.Session;
import org.clientele.ui.Theme;
import org.clientele.ui.Users;
import org.clientele.ui.Vault;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxTest.class)
class UserScreensTest {

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);
    private final Users users = new Users(session);
    private final Commands commands = new Commands();

    @TempDir
    private Path folder;

    @BeforeEach
    void wire() {
        var vault = new Vault(session, bench.navigation, bench.notices, bench.language);
        bench.screen(UsersController.class, () -> new UsersController(users, commands, bench.language));
        bench.screen(UserFormController.class, () -> new UserFormController(users, bench.language));
        bench.screen(RekeyController.class, () -> new RekeyController(vault, users, bench.language));
        commands.guard(new Guard(session, bench.notices, bench.language));
        commands.offer(Command.REKEY, () -> true, _ -> {});
    }

    @AfterEach
    void close() {
        await("nothing runs", () -> bench.jobs.running().isEmpty());
        doFx(session::close);
        bench.close();
    }

    private void open(String of) {
        var file = Shared.by(folder.resolve("shop.clientele"));
        doFx(() -> session.open(new FiledProject(Shared.open(file, of))));
        bench.show(UsersController.class, 1100, 860);
    }

    private TableView<Slot> ways() {
        return bench.find("#ways");
    }

    private List<String> listed() {
        return onFx(() -> ways().getItems().stream()
                .map(slot -> slot.label() + " " + slot.post())
                .toList());
    }

    private String text(String label) {
        return onFx(() -> bench.<Label>find(label).getText());
    }

    private boolean isOff(String button) {
        return onFx(() -> bench.<Button>find(button).isDisabled());
    }

    private void choose(String name) {
        doFx(() -> ways().getItems().stream()
                .filter(slot -> slot.label().equals(name))
                .findFirst()
                .ifPresent(ways().getSelectionModel()::select));
    }

    private void role(Post post) {
        doFx(() -> bench.<ComboBox<Post>>find("#post").setValue(post));
    }

    private void typeTwice(String password) {
        doFx(() -> {
            bench.<PasswordField>find("#password").setText(password);
            bench.<PasswordField>find("#again").setText(password);
        });
    }

    private void press(String button) {
        doFx(() -> bench.<Button>find(button).fire());
        await("it is done", () -> bench.jobs.running().isEmpty());
        bench.settle();
    }

    @Test
    void anOwnerLetsSomebodyInChangesThemAndTakesThemAway() {
        open("林");
        assertTrue(isOff("#keep"));
        doFx(() -> bench.<TextField>find("#name").setText("Ada"));
        role(Post.VIEWER);
        typeTwice("seven herons at noon");
        press("#keep");
        assertTrue(listed().contains("Ada VIEWER"), listed().toString());
        choose("Ada");
        assertTrue(isOff("#keep"));
        role(Post.AUDITOR);
        press("#keep");
        assertTrue(listed().contains("Ada AUDITOR"), listed().toString());
        choose("Ada");
        role(Post.EDITOR);
        press("#keep");
        assertTrue(text("#refusal").startsWith("“Ada” can become “Editor” only with a new password"));
        typeTwice("eight herons at noon");
        press("#keep");
        assertTrue(listed().contains("Ada EDITOR"), listed().toString());
        choose("Ada");
        press("#remove");
        answer("#warning-go");
        assertEquals(5, listed().size());
        choose("林");
        press("#remove");
        assertTrue(asked().contains("This is you"), asked());
        answer("#warning-go");
        assertTrue(text("#refusal").startsWith("“林” is the last owner"), text("#refusal"));
    }

    @Test
    void theMainActStandsAtTheRightEndAndTheNextUserCanBeTypedAtOnce() {
        open("林");
        assertTrue(right("#remove") < right("#keep"), "what removes is before what lets in");
        assertTrue(right("#form") - right("#keep") < 32, "what lets in ends where the form does");
        assertEquals(right("#again") - left("#again"), right("#post") - left("#post"), 1);

        doFx(() -> bench.<TextField>find("#name").setText("Ada"));
        typeTwice("seven herons at noon");
        press("#keep");
        assertTrue(onFx(() -> bench.find("#name").isFocused()));
    }

    private double left(String part) {
        return onFx(() -> bench.find(part).localToScene(bench.find(part).getBoundsInLocal()))
                .getMinX();
    }

    private double right(String part) {
        return onFx(() -> bench.find(part).localToScene(bench.find(part).getBoundsInLocal()))
                .getMaxX();
    }

    @Test
    void nobodyIsRemovedBeforeItIsAskedByName() {
        open("林");
        choose("VIEWER");
        press("#remove");
        assertEquals(5, listed().size());
        assertTrue(asked().startsWith("Remove “VIEWER”?\n“VIEWER” cannot open this project any more"), asked());
        assertTrue(asked().contains("This cannot be undone."), asked());
        assertEquals(Color.web("#cf222e"), onFx(() -> face("#warning-go")));
        answer("#warning-leave");
        assertEquals(5, listed().size());
        press("#remove");
        answer("#warning-go");
        assertEquals(4, listed().size());
    }

    private Paint face(String button) {
        return bench.robot
                .lookup(button)
                .queryButton()
                .getBackground()
                .getFills()
                .getLast()
                .getFill();
    }

    private String asked() {
        return onFx(() -> bench.robot.lookup("#warning > .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining("\n")));
    }

    private void answer(String button) {
        doFx(() -> bench.robot.lookup(button).queryButton().fire());
        await("it is done", () -> bench.jobs.running().isEmpty());
        bench.settle();
    }

    @Test
    void othersSeeWhoThereIsAndThatOnlyOwnersChangeIt() {
        open("VIEWER");
        assertEquals(5, listed().size());
        for (var part : List.of("#name", "#post", "#password", "#again", "#keep", "#remove")) {
            assertEquals(Right.MANAGE, onFx(() -> Needs.getRight(bench.find(part))), part);
        }
        assertEquals(Right.REKEY, onFx(() -> Needs.getRight(bench.find("#rekey"))));
        assertTrue(onFx(() -> bench.find("#form").isVisible()));
        assertTrue(text("#about").startsWith("Your role here is “Viewer”. Only owners"), text("#about"));
        assertEquals(List.of(), bench.faults());
        for (var command : List.of(Command.IMPORT, Command.UNDO, Command.AUDIT, Command.BACK_UP, Command.PROTECT)) {
            commands.offer(command, () -> true, _ -> {});
            assertFalse(commands.isPossible(command), command.name());
        }
    }

    @Test
    void theScreenHasNoFaults() {
        open("林");
        choose("ANALYST");
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.ENGLISH, 100);
        bench.picture("users-en");
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        bench.picture("users-zh");
        bench.look(Locale.SIMPLIFIED_CHINESE, 200);
        bench.picture("users-zh-200");
        doFx(() -> bench.settings.themeProperty().set(Theme.DARK));
        bench.look(Locale.ENGLISH, 100);
        bench.picture("users-dark");
    }

    @Test
    void theWindowIsDarkBelowWhatItHoldsToo() {
        doFx(() -> bench.settings.themeProperty().set(Theme.DARK));
        open("林");
        var root = (Region) bench.root();
        assertEquals(
                Color.web("#0d1117"),
                onFx(() -> root.getBackground().getFills().getFirst().getFill()));
    }

    @Test
    void withoutPasswordsThereAreNoRolesAndItSaysSo() {
        var file = folder.resolve("open.clientele");
        doFx(() -> session.open(new FiledProject(Project.create(file, new BookJson(Catalog.standard())))));
        bench.show(UsersController.class, 1100, 500);
        assertFalse(onFx(() -> bench.find("#people").isVisible()));
        assertTrue(text("#about").startsWith("This project has no password"), text("#about"));
        assertEquals(List.of(), bench.faults());
    }

    @Test
    void aPasswordSetMeanwhileIsSeen() {
        var project = Project.create(folder.resolve("open.clientele"), new BookJson(Catalog.standard()));
        doFx(() -> session.open(new FiledProject(project)));
        bench.show(UsersController.class, 1100, 500);
        var guarded = Shared.by(folder.resolve("guarded.clientele"));
        doFx(() -> session.open(new FiledProject(Shared.open(guarded, "林"))));
        await("the people", () -> bench.find("#people").isVisible());
        assertEquals(5, listed().size());
    }

    @Test
    void theFormForOtherKeysSaysWhoHasToBeLetInAgain() {
        open("林");
        bench.show(RekeyController.class, 700, 600);
        assertTrue(text("#others").contains("EDITOR, ANALYST, VIEWER, AUDITOR"), text("#others"));
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.ENGLISH, 100);
        bench.picture("rekey-en");
    }
}
