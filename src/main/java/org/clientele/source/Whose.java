package org.clientele.source;

import java.util.List;

/// Whose a field of a record is, by the names above it.
enum Whose {
    SOMEBODY,
    SOMETHING,
    NOBODY;

    private static final String PEOPLE = "<below people>";

    /// A thing is what stands right above; a person may have an address or a contact between.
    static Whose of(List<String> above) {
        if (isOf("<below things>", above.getLast())) {
            return SOMETHING;
        }
        boolean isPerson = above.reversed().stream()
                .dropWhile(name -> isOf("<between>", name) && !isOf(PEOPLE, name))
                .findFirst()
                .filter(name -> isOf(PEOPLE, name))
                .isPresent();
        return isPerson ? SOMEBODY : NOBODY;
    }

    private static boolean isOf(String list, String name) {
        return RoleWords.lexicon().has(list, RoleLexicon.squeeze(HeaderParts.singular(name)));
    }
}
