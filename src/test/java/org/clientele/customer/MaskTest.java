package org.clientele.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.clientele.table.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.AssertionFailedError;

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

    /// Returns how much of a value is left in front of what is hidden, and behind it.
    private static String kept(String masked) {
        int from = masked.indexOf('•');
        int to = masked.lastIndexOf('•') + 1;
        return masked.codePointCount(0, from) + "+" + masked.codePointCount(to, masked.length());
    }

    /// A thousand mobiles and names of each length keep no more than so many characters in front and behind.
    private static void keepsLittle(BiFunction<Role, String, String> mask) {
        var random = new Random(45);
        for (int i = 0; i < 1000; i++) {
            var mobile = "1" + (3 + random.nextInt(7)) + "%09d".formatted(random.nextInt(1_000_000_000));
            assertEquals("3+4", kept(mask.apply(Role.PHONE, mobile)), mobile);
            var name = random.ints(2 + i % 3, 0x4E00, 0x9FA5)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertEquals("1+0", kept(mask.apply(Role.NAME, name)), name);
        }
    }

    @Test
    void aMobileKeepsSevenDigitsAndANameItsFirstCharacter() {
        keepsLittle(Mask.MASKED::of);
    }

    @Test
    void whoKeepsOneCharacterMoreIsFoundOut() {
        for (var role : List.of(Role.PHONE, Role.NAME)) {
            BiFunction<Role, String, String> more = (of, value) -> of == role
                    ? value.substring(0, Mask.MASKED.of(of, value).indexOf('•') + 1)
                            + Mask.MASKED.of(of, value).replaceFirst("[^•]+", "")
                    : Mask.MASKED.of(of, value);
            assertThrows(AssertionFailedError.class, () -> keepsLittle(more), role.name());
        }
    }
}
