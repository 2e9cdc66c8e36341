package org.clientele.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.clientele.spec.Problem;

/// Every sentence, number and date a user reads, in one language; what a language lacks is said in English.
public final class Words {

    private static final Map<Locale, Words> LANGUAGES = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Properties sentences;
    private final Map<String, Sentence> sayings = new ConcurrentHashMap<>();
    private final Display display;
    private final Figures figures;

    private Words(Locale locale) {
        this(locale, read(locale), Display.USUAL);
    }

    private Words(Locale locale, Properties sentences, Display display) {
        this.locale = locale;
        this.sentences = sentences;
        this.display = display;
        figures = new Figures(locale, display);
    }

    /// Returns the words of the nearest language there is: Simplified Chinese for any Chinese, else English.
    public static Words in(Locale locale) {
        return LANGUAGES.computeIfAbsent(isChinese(locale) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH, Words::new);
    }

    /// Returns the words of the same language that write numbers, days and amounts in this way.
    public Words showing(Display wanted) {
        return wanted.equals(display) ? this : new Words(locale, sentences, wanted);
    }

    public Locale locale() {
        return locale;
    }

    /// Returns how numbers, days and amounts are written.
    public Display display() {
        return display;
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    public Set<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }

    /// Returns the sentences without places in the form that FXML and the command line read them from.
    public ResourceBundle bundle() {
        return new WordsBundle(this);
    }

    /// Returns the sentence with its places filled. Dates and names of choices are put into words; numbers are grouped
    /// as the language does, text goes in as it is. A key without a sentence is returned itself.
    public String text(String key, Object... args) {
        if (!has(key)) {
            return key;
        }
        return sayings.computeIfAbsent(key, this::parse)
                .of(Arrays.stream(args).map(this::say).toArray(), figures);
    }

    /// Returns which places a sentence has.
    Set<Integer> places(String key) {
        return has(key) ? sayings.computeIfAbsent(key, this::parse).places() : Set.of();
    }

    /// Returns what fills a place as it is written by itself.
    public String written(Object arg) {
        return say(arg) instanceof Number number ? number(number.doubleValue()) : say(arg).toString();
    }

    /// Returns the word for one of a closed set of choices: `Type.DATE_TIME` has the key `type.date-time`.
    public String name(Enum<?> choice) {
        var key = kebab(choice.getDeclaringClass().getSimpleName()) + "."
                + choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return has(key) ? text(key) : choice.name();
    }

    /// Returns the number with its own decimals, six at most; a true minus.
    public String number(double value) {
        return figures.number(value, 0, 6);
    }

    public String number(double value, int decimals) {
        return figures.number(value, decimals, decimals);
    }

    /// Returns the number with every decimal it has, twelve at most.
    public String exactly(double value) {
        return figures.number(value, 0, 12);
    }

    /// Returns the number with two decimals and its power of ten: `1.20e−5`.
    public String powered(double value) {
        return figures.powered(value);
    }

    /// Returns what writes many numbers with the same decimals.
    public Plain plain(int decimals) {
        return figures.plain(decimals);
    }

    /// Returns how many decimals an amount has where this many would fit the place.
    public int amountDecimals(int fitting) {
        return figures.decimals(fitting);
    }

    /// Returns a share as per cent: `12.7 %` for 0.127 and one decimal.
    public String percent(double share, int decimals) {
        return figures.percent(share, decimals);
    }

    /// Returns an amount in an ISO 4217 currency, or without one where the code is none.
    ///
    /// @param fitting the decimals that fit the place, where nobody prefers others
    public String money(double amount, String currency, int fitting) {
        return figures.money(amount, currency, fitting);
    }

    /// Returns the number with three significant digits at most and a unit of size: `268k`, `26.8万`.
    public String brief(double value) {
        return figures.brief(value, "");
    }

    /// Returns an amount as [#brief(double)] does, in an ISO 4217 currency.
    public String brief(double amount, String currency) {
        return figures.brief(amount, currency);
    }

    public String date(LocalDate date) {
        return figures.date(date);
    }

    /// Returns a month, by its first day, as [#date] writes days.
    public String month(LocalDate first) {
        return display.days().month(locale).format(first);
    }

    /// Reads a day as [#date] writes it; empty where it is written otherwise.
    public Optional<LocalDate> day(String text) {
        return figures.day(text);
    }

    public String date(LocalDateTime moment) {
        return figures.date(moment.toLocalDate())
                + (isChinese(locale) ? " " : ", ")
                + figures.time(moment.toLocalTime());
    }

    private Object say(Object arg) {
        return switch (arg) {
            case Enum<?> choice -> name(choice);
            case Problem problem -> text(problem.key(), problem.args());
            case LocalDate date -> date(date);
            case LocalDateTime moment -> date(moment);
            case Mention figure -> say(figure.said());
            case Path file -> file.toString();
            case Iterable<?> many -> String.join(isChinese(locale) ? "、" : ", ", said(many));
            case Number number -> number;
            default -> arg.toString();
        };
    }

    private Iterable<String> said(Iterable<?> many) {
        var list = new ArrayList<String>();
        for (var one : many) {
            list.add(written(one));
        }
        return list;
    }

    private Sentence parse(String key) {
        return new Sentence(sentences.getProperty(key), locale);
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    private static Properties read(Locale locale) {
        var sentences = read("messages.properties", new Properties());
        return isChinese(locale) ? read("messages_zh_CN.properties", sentences) : sentences;
    }

    private static Properties read(String file, Properties into) {
        try (var in = Words.class.getResourceAsStream("/org/clientele/i18n/" + file)) {
            into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
