package org.clientele.ui.frame;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.clientele.project.keys.WordList;
import org.clientele.ui.FileChoice;
import org.clientele.ui.Fleeting;
import org.clientele.ui.Kit;
import org.clientele.ui.Language;
import org.clientele.ui.Options;
import org.clientele.ui.Vault;
import org.clientele.words.Words;

/// Shows the words of a new recovery kit, to be copied, saved or printed.
public final class KitWordsController {

    private final Vault vault;
    private final FileChoice choice;
    private final Words words;
    private final Kit kit = Kit.fresh();

    @FXML
    private VBox showing;

    @FXML
    private ComboBox<WordList> list;

    @FXML
    private GridPane grid;

    public KitWordsController(Vault vault, FileChoice choice, Language language) {
        this.vault = vault;
        this.choice = choice;
        words = language.words();
    }

    @FXML
    private void initialize() {
        Options.fill(list, List.of(WordList.values()), words::name);
        list.setValue(words.locale().getLanguage().equals("zh") ? WordList.CHINESE : WordList.ENGLISH);
        Options.onChoice(list, _ -> write());
        write();
    }

    private void write() {
        KitGrid.fill(grid, kit.words(list.getValue()), words);
    }

    Kit kit() {
        return kit;
    }

    WordList list() {
        return list.getValue();
    }

    @FXML
    private void copy() {
        Fleeting.copy(kit.lines(list.getValue()), Fleeting.USUAL);
        vault.tell("kit.copied");
    }

    @FXML
    private void save() {
        choice.save(showing, words.text("kit.file", vault.name()), "txt")
                .ifPresent(file -> KitPaper.save(text(), file));
    }

    @FXML
    private void print() {
        KitPaper.print(text(), showing);
    }

    private String text() {
        return words.text("kit.paper", vault.name(), kit.lines(list.getValue()));
    }
}
