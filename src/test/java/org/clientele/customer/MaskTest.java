package org.clientele.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clientele.table.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource({
        "NAME, Ann Lee, A•••••",
        "NAME, 王芳, 王•••••",
        "NAME, 𠮷田, 𠮷•••••",
        "NAME, 欧阳修, 欧•••••",
        "NAME, '', ''",
        "EMAIL, ann@example.org, a•••••@example.org",
        "EMAIL, nonsense, •••••",
        "PHONE, +86 194-1604-3367, 194•••••3367",
        "PHONE, 010-62345678, •••••78",
        "ID_NUMBER, 11010519491231002X, •••••002X",
        "ID_NUMBER, 110105194912310021, •••••",
        "ADDRESS, 上海市浦东新区世纪大道100号, 上海市•••••",
        "PHONE, 1234567, •••••",
        "BIRTH_DATE, 1971-06-28, •••••",
        "NONE, anything, •••••"
    })
    void aPersonIsToldFromAnotherButNotNamed(Role role, String value, String masked) {
        assertEquals(masked, Mask.MASKED.of(role, value));
        assertEquals(value, Mask.SHOWN.of(role, value));
    }
}
