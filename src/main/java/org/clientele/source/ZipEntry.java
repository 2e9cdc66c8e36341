package org.clientele.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// An entry as the directory of a ZIP file has it.
///
/// @param packed the number of bytes it takes in the file
/// @param at where in the file it begins
/// @param method how it is packed
/// @param sum the CRC-32 of what it unpacks to
/// @param flags, mode what the directory says of it beside
public record ZipEntry(String name, long packed, long size, long at, int method, long sum, int flags, int mode) {

    /// The size of what stands before the name of an entry in the file.
    static final int LOCAL = 30;

    boolean isLocked() {
        return (flags & 1) == 1;
    }

    boolean isFolder() {
        return name.endsWith("/");
    }

    boolean isArchive() {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    boolean isLink() {
        return (mode & 0xF000) == 0xA000;
    }

    boolean isNameless() {
        return name.isBlank() || name.chars().anyMatch(Character::isISOControl) || !isPath();
    }

    private boolean isPath() {
        try {
            return !Path.of(name).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    boolean isOutside() {
        var parts = List.of(name.replace('\\', '/').split("/", -1));
        return name.startsWith("/") || name.startsWith("\\") || name.matches("^[A-Za-z]:.*") || parts.contains("..");
    }

    /// Returns whether it unpacks to far more than it takes, as only a bomb does.
    public boolean isBomb() {
        return Zipped.isBomb(packed, size);
    }
}
