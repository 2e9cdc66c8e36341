package org.clientele.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What texts look like, one by one: addresses of several kinds, numbers with a check digit, words of small sets.
final class Looks {

    private static final Pattern EMAIL = Pattern.compile("^[^\\s@,;]++@[^\\s@,;]+\\.[A-Za-z]{2,}");
    private static final Pattern PHONE =
            Pattern.compile("'?(?:(?:\\+?86[- ]?)?1[3-9]\\d[- ]?(?:\\d{4}|\\*{4})[- ]?\\d{4}|\\+\\d[\\d ()-]{6,16}\\d"
                    + "|0\\d{2,3}[- ]\\d{7,8}|\\(\\d{3}\\) ?\\d{3}[- ]\\d{4}|\\d{3}-\\d{3}-\\d{4})");
    private static final Pattern IP = Pattern.compile(
            "(?:BYTE\\.){3}(?:BYTE|[a-z]{3})|(?i:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}|::1)"
                    .replace("BYTE", "(?:25[0-5]|2[0-4]\\d|1?\\d{1,2})"));
    private static final Pattern PAGE = Pattern.compile("(?:https?://|/)\\S*");
    private static final Pattern ORDER = Pattern.compile("#\\d{3,}");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("\\d{1,2}(?:[/.-]\\d{1,2}\\.?|月\\d{1,2}[日号]?)");
    private static final Pattern SHORT_DATE = Pattern.compile("\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");
    private static final Pattern CARD = Pattern.compile("\\d{15,19}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern STREET = Pattern.compile("^\\p{IsHan}{2}(?>.*?(?:[路街道巷弄村镇]|大厦|小区))(?>.*[号栋幢室层座]).*");
    private static final Pattern SENTENCE = Pattern.compile("^(?>.*?(?:[，。！？；、]|\\p{L}{2}[ ,.!?;'’]++\\p{L}{2})).*");
    private static final Pattern GRADE = Pattern.compile(
            "(?i)good|bad|poor|excellent|satisf|happy|neutral|average|fair|great|terrible|awful|promoter|detractor|passive|positive|negative"
                + "|recommend|likely|agree|star|love|hate|[1-5]/5|10|满意|好评|中评|差评|很好|较好|好|差|一般|星|★|推荐|优|良");
    private static final Pattern STAGE = Pattern.compile(
            "(?i)new|(?:in)?active|(?:re)?open(?:ed)?|closed|resolved|pending|(?:in)?complete[d]?|cancell?ed|failed|succe(?:ss|eded)|processing|on"
                + " hold|in progress|done|approved|rejected|awaiting"
                + " .*|draft|paid|unpaid|shipped|enabled|disabled|true|false|yes|no");
    private static final Pattern DATED =
            Pattern.compile("[\\p{L}\\d:,./ -]{5,30}(?<=\\d)|\\d{1,4}[\\p{L}\\d:,./ -]{4,28}");
    private static final Pattern HASH = Pattern.compile(
            "(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64})|[A-Za-z0-9+/]{27}=|[A-Za-z0-9+/]{43}=");
    private static final Pattern MASKED =
            Pattern.compile("(?:[\\dA-Za-z]{0,8}[ -]?)(?:[*xX•#]{2,}[ -]?)+[\\dA-Za-z]{1,8}");
    private static final Pattern CODE = Pattern.compile("^(?=[^-/_]*+[-/_]\\D*+\\d)(?=(?:\\D*+\\d){3})[A-Z0-9/_-]+");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private static final Set<String> GENDERS = Set.of(
            "male",
            "female",
            "m",
            "f",
            "w",
            "man",
            "woman",
            "other",
            "unknown",
            "not specified",
            "男",
            "女",
            "男性",
            "女性",
            "其他",
            "未知",
            "保密");
    private static final Set<String> OPEN = Set.of("other", "unknown", "not specified", "其他", "未知", "保密");
    static final Set<String> EVENTS = Set.of(
            "view",
            "pageview",
            "page_view",
            "pv",
            "click",
            "cart",
            "addtocart",
            "add_to_cart",
            "remove_from_cart",
            "fav",
            "favorite",
            "buy",
            "purchase",
            "transaction",
            "checkout",
            "login",
            "logout",
            "search",
            "signup",
            "impression",
            "浏览",
            "点击",
            "收藏",
            "加购",
            "加入购物车",
            "购买",
            "下单",
            "登录",
            "搜索");
    static final Set<String> COUNTRIES = countries();
    static final Set<String> PROVINCES = Stream.of(
                    "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门"
                            .split(" "))
            .flatMap(
                    p -> Stream.of(p, p + "省", p + "市", p + "自治区", p + "壮族自治区", p + "回族自治区", p + "维吾尔自治区", p + "特别行政区"))
            .collect(Collectors.toUnmodifiableSet());
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

    private Looks() {}

    /// Codes and names of countries, in English and Chinese, in small letters.
    private static Set<String> countries() {
        try (var in = Looks.class.getResourceAsStream("/org/clientele/source/countries.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the share of texts that look so; 0 of none.
    static double share(Collection<String> texts, Predicate<String> look) {
        int many = 0;
        for (var text : texts) {
            many += look.test(text) ? 1 : 0;
        }
        return texts.isEmpty() ? 0 : (double) many / texts.size();
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    static boolean isPhone(String text) {
        return PHONE.matcher(text).matches();
    }

    static boolean isIp(String text) {
        return IP.matcher(text).matches();
    }

    static boolean isPage(String text) {
        return PAGE.matcher(text).matches();
    }

    static boolean isDayOfYear(String text) {
        return DAY_OF_YEAR.matcher(text).matches();
    }

    /// Returns whether it is a date of six digits, the year before the month and the day.
    static boolean isShortDate(String text) {
        return SHORT_DATE.matcher(text).matches();
    }

    /// Returns whether it is as long as a digest of something and written like one.
    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    /// Returns whether some of its characters have been made unreadable, as in `****1234`.
    static boolean isMasked(String text) {
        return MASKED.matcher(text).matches();
    }

    /// Returns whether it is a number of a document, as `ACC-2022-541`, rather than a name.
    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    static boolean isOrder(String text) {
        return ORDER.matcher(text).matches();
    }

    static boolean isStreet(String text) {
        return text.length() >= 8 && STREET.matcher(text).matches();
    }

    static boolean isProvince(String text) {
        return PROVINCES.contains(text);
    }

    /// Returns whether it is two to four Chinese characters that start with a common surname.
    static boolean isChineseName(String text) {
        int characters = text.codePointCount(0, text.length());
        return characters >= 2
                && characters <= 4
                && SURNAMES.indexOf(text.codePointAt(0)) >= 0
                && HAN.matcher(text).matches();
    }

    /// Returns whether it is more than one word, written by somebody.
    static boolean isSentence(String text) {
        return !isPage(text)
                && !text.startsWith("Mozilla/")
                && SENTENCE.matcher(text).matches();
    }

    /// Returns whether it is a number of a Chinese identity card: a region, a day of birth and the check digit of GB
    /// 11643-1999 (ISO 7064, MOD 11-2).
    static boolean isChineseId(String text) {
        if (text.length() != 18 || !text.substring(0, 17).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11) == Character.toUpperCase(text.charAt(17)) && isDay(text.substring(6, 14));
    }

    private static boolean isDay(String digits) {
        try {
            var day = LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            return day.getYear() > 1850;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /// Returns whether it has the length and the check digit of a bank card (ISO/IEC 7812-1, Luhn).
    static boolean isCard(String text) {
        if (!CARD.matcher(text).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(text.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
        }
        return sum % 10 == 0;
    }

    /// Returns whether all texts are of these words, in small letters.
    static boolean isAnyOf(Set<String> words, Collection<String> texts) {
        return !texts.isEmpty() && texts.stream().allMatch(t -> words.contains(t.toLowerCase(Locale.ROOT)));
    }

    /// Returns whether all texts are words for genders, and not all such as say nothing.
    static boolean areGenders(Collection<String> texts) {
        return texts.size() > 1 && isAnyOf(GENDERS, texts) && !isAnyOf(OPEN, texts);
    }

    /// Returns whether it is a step of a scale in words, as "very good", "neutral" or "3 stars".
    static boolean isGrade(String text) {
        return GRADE.matcher(text).find();
    }

    /// Returns whether it has numbers and names as dates do, though not in a layout that is known.
    static boolean isDated(String text) {
        return DATED.matcher(text).matches();
    }

    /// Returns whether it says how far something has come, as "closed" or "in progress".
    static boolean isStage(String text) {
        return STAGE.matcher(text).matches();
    }

    static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    static boolean hasDigits(String text) {
        return text.chars().filter(Character::isDigit).count() >= 5;
    }
}
