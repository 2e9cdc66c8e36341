package org.clientele.sample;

import java.util.List;

/// Puts comments together from what customers of tea shops write.
final class Comments {

    private static final List<String> GOOD = lines("""
        Lovely aroma and a long, sweet finish
        Fresh leaves, carefully packed
        Brews well five or six times
        My parents loved it
        Exactly as described and delivered quickly
        Best I have had outside the tea mountains
        Beautiful box, perfect as a present
        Smooth, no bitterness at all
        Great value, will order again
        The shop answered my question within minutes\
        """);
    private static final List<String> MIXED = lines("""
        Decent everyday tea, nothing special
        Taste is fine but the box arrived dented
        A bit weak for the price
        Good tea, although the tin is hard to open
        Not bad, last year's harvest was better
        Okay for the office\
        """);
    private static final List<String> BAD = lines("""
        Stale and full of dust
        The lid was broken and nobody answers
        Tastes of nothing even with double the leaves
        Not what the picture shows
        Far too expensive for this quality
        The leaves smell of cardboard\
        """);
    private static final List<String> LATE = lines("""
        Arrived two weeks late
        Delivery took forever and nobody could say where it was
        Came after the holiday, so the present was useless
        Three weeks of waiting, never again
        The courier lost it once, then it was late again
        I had to ask four times before it was sent\
        """);
    private static final List<String> GOOD_CHINESE = lines("""
        香气浓郁，回甘持久
        茶叶很新鲜，包装用心
        很耐泡，泡了五六次还有味道
        爸妈都很喜欢
        和描述一致，物流很快
        口感顺滑，一点也不涩
        礼盒大气，送人有面子
        性价比很高，会回购
        客服回复及时，态度很好
        老顾客了，品质一直稳定\
        """);
    private static final List<String> MIXED_CHINESE = lines("""
        日常口粮茶，中规中矩
        味道还行，盒子压坏了一角
        这个价位有点淡
        茶不错，就是罐子不好打开
        还可以，没有去年的好
        放办公室喝还行\
        """);
    private static final List<String> BAD_CHINESE = lines("""
        茶叶有陈味，碎末很多
        壶盖碎了，联系客服没人理
        放了双倍的茶叶还是没味道
        和图片差别很大
        质量对不起这个价格
        有股纸箱味，喝不下去\
        """);
    private static final List<String> LATE_CHINESE = lines("""
        等了两个星期才到
        物流太慢了，问谁都不知道到哪了
        过完节才收到，礼物白买了
        等了三个星期，再也不买了
        快递弄丢一次，补发又晚到
        催了四次才发货\
        """);

    private final Dice dice;

    Comments(Dice dice) {
        this.dice = dice;
    }

    /// Returns one or two sentences; a few have a line break between them or quote the shop.
    String about(Mood mood, boolean chinese) {
        var phrases = phrases(mood, chinese);
        var first = dice.pick(phrases);
        var second = dice.pick(phrases);
        var stop = chinese ? "。" : ".";
        if (first.equals(second) || dice.chance(0.55)) {
            return first + (dice.chance(0.8) ? stop : "");
        }
        var between = dice.chance(0.05) ? stop + "\n" : chinese ? stop : stop + " ";
        var said = dice.chance(0.03) ? (chinese ? "“新茶”" : "\"New harvest\"") + between : "";
        return said + first + between + second + stop;
    }

    private static List<String> phrases(Mood mood, boolean chinese) {
        return switch (mood) {
            case GOOD -> chinese ? GOOD_CHINESE : GOOD;
            case MIXED -> chinese ? MIXED_CHINESE : MIXED;
            case BAD -> chinese ? BAD_CHINESE : BAD;
            case LATE -> chinese ? LATE_CHINESE : LATE;
        };
    }

    private static List<String> lines(String text) {
        return text.strip().lines().toList();
    }
}
