package org.clientele.customer;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a column of consent speaks of, by its name: to which purpose and by which channel people agreed, and whether a
/// yes in it means that they did not.
public record ConsentColumn(Purpose purpose, Channel channel, Sense sense) {

    /// What a yes means.
    public enum Sense {
        AGREED,
        REFUSED
    }

    private static final Pattern OTHERS =
            Pattern.compile("third part|3rd part|partner|shar(?:e|ing)|hand(?:ed|ing)? ?over"
                    + "|transfer|disclos|pass(?:ed)? on|第三方|共享|提供给|合作方|对外|转让");
    private static final Pattern REFUSED =
            Pattern.compile("opt(?:ed|s)? ?out|unsubscri|do not|don.?t|no (?:contact|mail|"
                    + "email|calls?|sms|marketing)|suppress|refus|withdr|退订|拒绝|不接收|不接受|不同意|勿扰|免打扰|黑名单");
    private static final Pattern POST = Pattern.compile("post(?:al)?\\b|direct mail|letter\\b|邮寄|信函|信件");
    private static final Pattern EMAIL = Pattern.compile("mail|newsletter|邮件|邮箱");
    private static final Pattern MESSAGE = Pattern.compile("sms|text|messag|whatsapp|wechat|push|短信|微信|消息|推送");
    private static final Pattern PHONE = Pattern.compile("phone|call|\\btel|电话|致电|外呼");

    public static ConsentColumn of(String name) {
        var plain = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_.-]+", " ")
                .strip();
        var sense = REFUSED.matcher(plain).find() ? Sense.REFUSED : Sense.AGREED;
        return OTHERS.matcher(plain).find()
                ? new ConsentColumn(Purpose.HAND_OVER, Channel.ANY, sense)
                : new ConsentColumn(Purpose.CONTACT, channel(plain), sense);
    }

    private static Channel channel(String plain) {
        if (POST.matcher(plain).find()) {
            return Channel.POST;
        }
        if (MESSAGE.matcher(plain).find()) {
            return Channel.MESSAGE;
        }
        if (EMAIL.matcher(plain).find()) {
            return Channel.EMAIL;
        }
        return PHONE.matcher(plain).find() ? Channel.PHONE : Channel.ANY;
    }

    Answer answer(String said) {
        var answer = Answer.of(said);
        return sense == Sense.AGREED ? answer : answer.opposite();
    }
}
