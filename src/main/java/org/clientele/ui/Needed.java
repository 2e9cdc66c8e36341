package org.clientele.ui;

import org.clientele.project.keys.Right;

/// What each command needs, so that menus and the palette offer what will not be denied. The project asks again by
/// itself.
public final class Needed {

    private Needed() {}

    public static Right of(Command command) {
        return switch (command) {
            case IMPORT -> Right.BRING_IN;
            case UNDO, REDO, RESTORE_POINT, TARGET, EDIT -> Right.DECIDE;
            case AUDIT, DATA_MAP, RECEIPTS -> Right.READ_LOG;
            case SAVE_COPY, BACK_UP -> Right.COPY;
            // It holds what was typed against personal columns.
            case EXPORT_BOOK -> Right.SEE_PERSONAL;
            case EXPORT, COPY -> Right.EXPORT;
            case RECOVERY_KIT -> Right.MANAGE;
            case PROTECT, UNPROTECT, REKEY -> Right.REKEY;
            case FIND, FIND_NEXT, FIND_PREVIOUS, FILTER_VALUE, GO_TO_ROW, KNOW, RETENTION -> Right.LOOK;
            default -> Right.OPEN;
        };
    }
}
