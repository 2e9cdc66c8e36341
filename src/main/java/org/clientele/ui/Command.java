package org.clientele.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What can be done by its name or its keys, each once: the palette lists it, the sheet of shortcuts shows it, and
/// what binds its keys asks it for them.
public enum Command {
    PALETTE(Area.WINDOW, "mdomz-search", "Shortcut+K"),
    SHORTCUTS(Area.WINDOW, "mdoal-keyboard", "Shortcut+Slash", "Shortcut+Divide"),
    GUIDE(Area.WINDOW, "mdoal-help_outline", "F1"),
    PREFERENCES(Area.WINDOW, "mdomz-settings", "Shortcut+Comma"),
    ABOUT(Area.WINDOW, "mdoal-info"),
    LOGS(Area.WINDOW, "mdoal-folder_open"),
    DETAILS(Area.WINDOW, "mdomz-vertical_split", "Shortcut+Shift+D"),
    LARGER(Area.WINDOW, "mdomz-zoom_in", "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add"),
    SMALLER(Area.WINDOW, "mdomz-zoom_out", "Shortcut+Minus", "Shortcut+Subtract"),
    USUAL_SIZE(Area.WINDOW, "mdomz-search", "Shortcut+0"),
    NEXT_REGION(Area.WINDOW, "mdoal-arrow_forward", "F6"),
    PREVIOUS_REGION(Area.WINDOW, "mdoal-arrow_back", "Shift+F6"),
    IMPORT(Area.PROJECT, "mdoal-add", "Shortcut+Shift+I"),
    OPEN(Area.PROJECT, "mdoal-folder_open", "Shortcut+O"),
    SAMPLE(Area.PROJECT, "mdoal-local_cafe"),
    UNDO(Area.PROJECT, "mdomz-undo", "Shortcut+Z"),
    REDO(Area.PROJECT, "mdomz-redo", "Shortcut+Shift+Z", "Shortcut+Y"),
    HISTORY(Area.PROJECT, "mdoal-history", "Shortcut+H"),
    RESTORE_POINT(Area.PROJECT, "mdoal-bookmark_border", "Shortcut+S"),
    DIFFERENCE(Area.PROJECT, "mdoal-compare_arrows"),
    AUDIT(Area.PROJECT, "mdoal-fact_check"),
    SAVE_COPY(Area.PROJECT, "mdomz-save_alt", "Shortcut+Shift+S"),
    BACK_UP(Area.PROJECT, "mdoal-backup"),
    BACKUPS(Area.PROJECT, "mdomz-restore"),
    EXPORT_BOOK(Area.PROJECT, "mdomz-save_alt"),
    PROTECT(Area.PROJECT, "mdoal-lock"),
    CHANGE_PASSWORD(Area.PROJECT, "mdomz-vpn_key"),
    UNPROTECT(Area.PROJECT, "mdoal-lock_open"),
    LOCK(Area.PROJECT, "mdoal-lock", "Shortcut+L"),
    RECOVERY_KIT(Area.PROJECT, "mdoal-assignment"),
    USERS(Area.PROJECT, "mdoal-group"),
    RETENTION(Area.PROJECT, "mdoal-event"),
    DATA_MAP(Area.PROJECT, "mdoal-account_tree"),
    RECEIPTS(Area.PROJECT, "mdomz-receipt"),
    REKEY(Area.PROJECT, "mdoal-autorenew"),
    KNOW(Area.PROJECT, "mdoal-info", "Shortcut+I"),
    TARGET(Area.PROJECT, "mdoal-flag"),
    CLOSE(Area.PROJECT, "mdoal-close"),
    FIND(Area.TABLE, "mdomz-search", "Shortcut+F"),
    FIND_NEXT(Area.TABLE, "mdoal-keyboard_arrow_down", "F3"),
    FIND_PREVIOUS(Area.TABLE, "mdoal-keyboard_arrow_up", "Shift+F3"),
    FILTER_VALUE(Area.TABLE, "mdoal-filter_list", "Shortcut+Shift+F"),
    GO_TO_ROW(Area.TABLE, "mdoal-input", "Shortcut+G"),
    COLUMN_LEFT(Area.TABLE, "mdoal-arrow_back", "Alt+Left"),
    COLUMN_RIGHT(Area.TABLE, "mdoal-arrow_forward", "Alt+Right"),
    HIDE_COLUMN(Area.TABLE, "mdomz-visibility_off", "Shortcut+Shift+H"),
    SHOW_COLUMNS(Area.TABLE, "mdomz-visibility", "Shortcut+Shift+U"),
    FREEZE(Area.TABLE, "mdoal-border_vertical", "Shortcut+Shift+R"),
    UNFREEZE(Area.TABLE, "mdoal-border_clear", "Shortcut+Shift+T"),
    COPY(Area.TABLE, "mdoal-content_copy", "Shortcut+C"),
    CHOOSE_ALL(Area.TABLE, "mdomz-select_all", "Shortcut+A"),
    EDIT(Area.TABLE, "mdoal-edit", "F2", "Enter"),
    EXPORT(Area.TABLE, "mdomz-save_alt", "Shortcut+E");

    /// Where a command works.
    public enum Area {
        WINDOW,
        PROJECT,
        TABLE
    }

    private final Area area;
    private final String icon;
    private final List<KeyCombination> keys;

    Command(Area area, String icon, String... keys) {
        this.area = area;
        this.icon = icon;
        this.keys = Stream.of(keys).map(KeyCombination::valueOf).toList();
    }

    public Area area() {
        return area;
    }

    public String icon() {
        return icon;
    }

    public List<KeyCombination> keys() {
        return keys;
    }

    public boolean matches(KeyEvent event) {
        return keys.stream().anyMatch(k -> k.match(event));
    }

    /// Returns the first of its keys as menus write them; empty where it has none.
    public String shownKeys() {
        return keys.isEmpty() ? "" : shown(keys.getFirst());
    }

    public static String shown(KeyCombination keys) {
        return keys.getDisplayText().replaceAll("(?<=.)\\+(?=.)", " ");
    }
}
