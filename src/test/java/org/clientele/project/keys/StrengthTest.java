package org.clientele.project.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
                        Map.entry("Summer2026!!", Strength.COMMON),
                        Map.entry("zhangsan1990", Strength.COMMON),
                        Map.entry("Wangxiaoming88", Strength.WEAK),
                        Map.entry("michael19850312", Strength.COMMON),
                        Map.entry("1qaz2wsx3edc4rfv", Strength.COMMON),
                        Map.entry("zhongguojiayou", Strength.COMMON),
                        Map.entry("P@ssw0rd2024!", Strength.COMMON),
                        Map.entry("abcdefghijklmnop", Strength.COMMON),
                        Map.entry("seven herons seven herons", Strength.STRONG),
                        Map.entry("3141592653", Strength.COMMON),
                        Map.entry("qmzrwoxkei", Strength.WEAK),
                        Map.entry("tR7#kd9Lq2", Strength.STRONG),
                        Map.entry("客户数据分析项目二零二六", Strength.STRONG),
                        Map.entry("北京上海广州深圳", Strength.SHORT),
                        Map.entry("我喜欢在雨天读书写字", Strength.STRONG),
                        Map.entry("seven herons at noon", Strength.STRONG),
                        Map.entry("三只苍鹭中午过桥", Strength.STRONG))
                .forEach((text, strength) -> assertEquals(strength, Strength.of(text.toCharArray()), text));
    }

    @Test
    void lookingAtAPasswordLeavesItAsItIs() {
        for (var text : List.of("tR7#kd9Lq2", "seven herons at noon by the old stone bridge", "三只苍鹭中午过桥")) {
            var typed = text.toCharArray();
            Strength.of(typed);
            assertEquals(text, new String(typed));
        }
    }
}
