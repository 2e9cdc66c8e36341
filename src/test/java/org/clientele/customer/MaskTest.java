package org.clientele.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clientele.table.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource({
        "NAME, Ann Lee, A•• L••",
        "NAME, 王芳, 王•",
        "NAME, 𠮷田, 𠮷•",
        "NAME, Wolfeschlegelsteinhausen, W••••••••",
        "NAME, '', ''",
        "EMAIL, ann@example.org, a•••••@example.org",
        "EMAIL, nonsense, •••••",
        "PHONE, +86 194-1604-3367, •••••3367",
        "PHONE, 1234567, •••••",
        "BIRTH_DATE, 1971-06-28, •••••",
        "NONE, anything, •••••"
    })
    void aPersonIsToldFromAnotherButNotNamed(Role role, String value, String masked) {
        assertEquals(masked, Mask.MASKED.of(role, value));
        assertEquals(value, Mask.SHOWN.of(role, value));
    }
}
