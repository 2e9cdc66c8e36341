package org.clientele.sample;

import java.util.List;
import java.util.Locale;

/// Invented names in English, and in Chinese with their pinyin.
final class Names {

    private static final List<String> ENGLISH = split("""
        Anna Ben Clara Daniel Emma Felix Grace Henry Isla Jack Kate Leo Mia Noah Olivia Peter Quinn Rose Sam Tara
        Hugo Vera Will Yasmin Alice Bruno Celia David Ella Frank Gemma Harry Irene James Karen Lucas Maria Nina
        Oscar Paula Robert Sophie Thomas Ursula Victor Wendy\
        """);
    private static final List<String> FAMILIES = split("""
        Adams Baker Carter Dixon Evans Fisher Grant Hughes Irving Jones Keller Lewis Morgan Norris Owens Parker
        Quincy Reed Shaw Turner Underwood Vaughan Walker Young Abbott Bishop Coleman Dawson Elliott Foster Gibson
        Harper Jensen Kaur Lambert Murphy Novak Patel Rossi Silva\
        """);
    private static final List<String> CHINESE_FAMILIES = split("""
        王Wang 李Li 张Zhang 刘Liu 陈Chen 杨Yang 黄Huang 赵Zhao 吴Wu 周Zhou 徐Xu 孙Sun 马Ma 朱Zhu 胡Hu 郭Guo 何He
        林Lin 高Gao 罗Luo 郑Zheng 梁Liang 谢Xie 宋Song 唐Tang 许Xu 邓Deng 韩Han 冯Feng 曹Cao\
        """);
    private static final List<String> CHINESE_GIVEN = split("""
        芳Fang 伟Wei 娜Na 敏Min 静Jing 丽Li 强Qiang 磊Lei 军Jun 洋Yang 勇Yong 艳Yan 杰Jie 涛Tao 明Ming 超Chao
        秀英Xiuying 建国Jianguo 晓燕Xiaoyan 志强Zhiqiang 桂兰Guilan 海燕Haiyan 雨桐Yutong 子涵Zihan 欣怡Xinyi
        浩然Haoran 思远Siyuan 梦琪Mengqi 佳怡Jiayi 文博Wenbo 俊杰Junjie 诗涵Shihan 若曦Ruoxi 宇轩Yuxuan 晨曦Chenxi
        雅婷Yating 国华Guohua 立新Lixin 春梅Chunmei 红梅Hongmei\
        """);

    /// A name as written in Latin letters, in Chinese (the same where there is none), and as part of an address.
    record Name(String written, String chinese, String account) {}

    private Names() {}

    static Name english(Dice dice) {
        var given = dice.pick(ENGLISH);
        var family = dice.pick(FAMILIES);
        var written = given + " " + family;
        return new Name(written, written, account(given, family));
    }

    static Name pinyin(Dice dice) {
        var family = dice.pick(CHINESE_FAMILIES);
        var given = dice.pick(CHINESE_GIVEN);
        var written = latin(family) + " " + latin(given);
        return new Name(written, han(family) + han(given), account(latin(family), latin(given)));
    }

    private static String account(String first, String second) {
        return (first + "." + second).toLowerCase(Locale.ROOT);
    }

    private static String han(String both) {
        return both.replaceAll("[A-Za-z]", "");
    }

    private static String latin(String both) {
        return both.replaceAll("[^A-Za-z]", "");
    }

    private static List<String> split(String words) {
        return List.of(words.strip().split("\\s+"));
    }
}
