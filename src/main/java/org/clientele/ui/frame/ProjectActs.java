package org.clientele.ui.frame;

import javafx.scene.Node;
import org.clientele.ui.Command;
import org.clientele.ui.Commands;
import org.clientele.ui.Desk;
import org.clientele.ui.Doors;
import org.clientele.ui.FileChoice;

/// What commands do to the project.
public final class ProjectActs {

    private final Desk desk;
    private final Doors doors;
    private final FileChoice choice;

    public ProjectActs(Desk desk, Doors doors, FileChoice choice) {
        this.desk = desk;
        this.doors = doors;
        this.choice = choice;
    }

    public void offer(Commands commands) {
        commands.offer(Command.IMPORT, () -> true, this::bringIn);
        commands.offer(Command.OPEN, () -> true, owner -> choice.project(owner).ifPresent(doors::openProject));
        commands.offer(Command.SAMPLE, () -> !isOpen(), _ -> doors.openSample());
        commands.offer(Command.UNDO, () -> desk.undoable().getValue(), _ -> desk.undo());
        commands.offer(Command.REDO, () -> desk.redoable().getValue(), _ -> desk.redo());
        commands.offer(Command.SAVE_COPY, this::isOpen, this::saveCopy);
        commands.offer(Command.EXPORT_BOOK, this::isOpen, this::exportBook);
        commands.offer(Command.CLOSE, this::isOpen, _ -> doors.closeProject());
    }

    private boolean isOpen() {
        return desk.project().getValue().isPresent();
    }

    private void saveCopy(Node owner) {
        choice.save(owner, desk.project().getValue().orElse(""), "clientele").ifPresent(desk::saveCopy);
    }

    private void exportBook(Node owner) {
        desk.beforeExport()
                .then(owner, () -> choice.save(owner, desk.project().getValue().orElse(""), "json")
                        .ifPresent(desk::exportBook));
    }

    private void bringIn(Node owner) {
        var files = choice.data(owner);
        if (!files.isEmpty()) {
            doors.openFiles(files);
        }
    }
}
