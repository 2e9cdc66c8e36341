package org.clientele.project.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StrengthTest {

    @Test
    void passwordsAreShortCommonWeakFairOrStrong() {
        Map.ofEntries(
                        Map.entry("", Strength.SHORT),
                        Map.entry("Xk3!pq", Strength.SHORT),
                        Map.entry("芝麻开", Strength.SHORT),
                        Map.entry("Password123!", Strength.COMMON),
                        Map.entry("1q2w3e4r5t6y", Strength.COMMON),
                        Map.entry("woaini1314520", Strength.COMMON),
                        Map.entry("芝麻开门", Strength.COMMON),
                        Map.entry("aaaaaaaaaaaaaaaa", Strength.COMMON),
                        Map.entry("我爱中国2026", Strength.COMMON),
                        Map.entry("3141592653", Strength.WEAK),
                        Map.entry("abcdefghijklmnop", Strength.WEAK),
                        Map.entry("qmzrwoxkei", Strength.FAIR),
                        Map.entry("seven herons at noon", Strength.STRONG),
                        Map.entry("三只苍鹭中午过桥", Strength.STRONG))
                .forEach((text, strength) -> assertEquals(strength, Strength.of(text.toCharArray()), text));
    }
}
