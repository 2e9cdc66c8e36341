package org.clientele.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clientele.customer.Rfm;
import org.clientele.recipe.Recipe;
import org.clientele.report.Dashboard;
import org.clientele.source.FileKind;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.table.Block;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Schema;

/// What is proposed for files just brought in: for each a table with an empty recipe, and, where the roles are known,
/// the customers' recency, frequency and amount.
///
/// @param titles gives the name of a table or node by its message key, in the language of the user
public record Prepared(Function<String, String> titles) {

    /// The id of the customers' scores.
    public static final String RFM = "rfm";

    /// Returns the workbook with a table for each source, the scores their roles allow, and the overview.
    ///
    /// @param deposits where the other sources of the workbook are found
    public Workbook with(Workbook book, List<Source> sources, Deposits deposits) {
        return withTables(book, alone(sources), deposits);
    }

    /// Returns the workbook with one table for each list of sources, the scores their roles allow, and the overview.
    public Workbook withTables(Workbook book, List<List<Source>> tables, Deposits deposits) {
        var grown = tabled(book, tables);
        var sources = tables.stream().flatMap(List::stream).toList();
        return grown.nodes(Dashboard.class).isEmpty()
                ? overview(grown, Outlook.of(grown, both(sources, deposits)))
                : grown;
    }

    private static List<List<Source>> alone(List<Source> sources) {
        return sources.stream().map(List::of).toList();
    }

    /// Returns the workbook with a table for each source and the scores their roles allow.
    Workbook with(Workbook book, List<Source> sources) {
        return tabled(book, alone(sources));
    }

    Workbook tabled(Workbook book, List<List<Source>> tables) {
        var grown = book;
        for (var sources : tables) {
            grown = grown.with(table(grown, sources));
        }
        return scoredTables(grown, tables);
    }

    private static Deposits both(List<Source> sources, Deposits below) {
        return new Deposits() {
            @Override
            public <T extends Deposit> T get(String id, Class<T> kind) {
                return sources.stream()
                        .filter(s -> s.id().equals(id) && kind.isInstance(s))
                        .map(kind::cast)
                        .findFirst()
                        .orElseGet(() -> below.get(id, kind));
            }
        };
    }

    private List<Node> table(Workbook book, List<Source> sources) {
        var source = sources.getFirst();
        boolean known = source.kind() != FileKind.UNKNOWN;
        var id = book.freshId(known ? base(source.kind()) : stem(source.label()));
        var title = known ? titles.apply("table." + titled(book, source.kind())) : stem(source.label());
        var ids = sources.stream().map(Source::id).toList();
        var file =
                Node.of(book.freshId(id + "-file"), label(sources), new Sources(ids, Sources.Mode.APPEND, List.of()));
        return List.of(file, Node.of(id, fresh(book, title, source.label()), Recipe.EMPTY, file.id()));
    }

    /// Tables of one title are told apart by their files, those of one file by numbers.
    private static String fresh(Workbook book, String title, String label) {
        var taken = book.nodes().stream().map(Node::title).toList();
        var named = taken.contains(title) ? title + " · " + stem(label) : title;
        var fresh = named;
        for (int i = 2; taken.contains(fresh); i++) {
            fresh = named + " " + i;
        }
        return fresh;
    }

    private static String label(List<Source> sources) {
        var first = sources.getFirst().label();
        return sources.size() == 1 ? first : first + " … " + sources.getLast().label();
    }

    /// Order lines are the orders of a project that has no other.
    private static String base(FileKind kind) {
        return kind == FileKind.ORDER_LINES ? base(FileKind.ORDERS) : name(kind);
    }

    private static String titled(Workbook book, FileKind kind) {
        return book.find(base(kind)).isPresent() ? name(kind) : base(kind);
    }

    private static String name(FileKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String stem(String label) {
        int dot = label.indexOf('.');
        return dot > 0 ? label.substring(0, dot) : label;
    }

    /// Returns the workbook with the scores that the roles of a table allow, or as it was.
    public Workbook scored(Workbook book, List<Source> sources) {
        return scoredTables(book, alone(sources));
    }

    private Workbook scoredTables(Workbook book, List<List<Source>> tables) {
        if (!book.nodes(Rfm.class).isEmpty()) {
            return book;
        }
        for (var sources : tables) {
            var rfm = rfm(sources);
            if (rfm.isPresent()) {
                var table = tableOf(book, sources.getFirst());
                return book.with(Node.of(book.freshId(RFM), titles.apply("table.rfm"), rfm.get(), table));
            }
        }
        return book;
    }

    /// Returns whether the roles of the tables allow an overview.
    public boolean canOverview(Workbook book, Map<String, Outlook> outlook) {
        return Overviews.of(book, outlook, titles).isPresent();
    }

    /// Returns the workbook with the prepared overview, or as it was where the roles do not allow one.
    public Workbook overview(Workbook book, Map<String, Outlook> outlook) {
        return Overviews.of(book, outlook, titles).map(book::with).orElse(book);
    }

    /// Returns the id of the recipe over a source.
    private static String tableOf(Workbook book, Source source) {
        var file = book.nodes(Sources.class).stream()
                .filter(n -> ((Sources) n.spec()).ids().contains(source.id()))
                .findFirst()
                .orElseThrow();
        return book.nodes(Recipe.class).stream()
                .filter(n -> n.inputs().contains(file.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// Returns the scores that the roles of a table allow, as of its latest order.
    private static Optional<Rfm> rfm(List<Source> sources) {
        var schema = Sources.schema(sources);
        var customer = schema.find(Role.CUSTOMER_ID);
        var date = schema.find(Role.ORDER_DATE).filter(f -> f.type().isTemporal());
        var amount = amount(schema);
        if (customer.isEmpty() || date.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        var asOf = sources.stream()
                .map(Source::rows)
                .filter(rows -> rows.schema().find(date.get().name()).isPresent())
                .flatMap(rows -> latest(rows.block(date.get().name())).stream())
                .max(Comparator.naturalOrder());
        return asOf.map(day -> {
            var rfm = Rfm.of(customer.get().name(), date.get().name(), amount.getFirst(), day)
                    .amount(amount);
            return schema.find(Role.ORDER_ID).map(f -> rfm.ordered(f.name())).orElse(rfm);
        });
    }

    static List<String> amount(Schema schema) {
        var amount = schema.find(Role.AMOUNT).filter(f -> f.type().isNumber()).map(Field::name);
        if (amount.isPresent()) {
            return List.of(amount.get());
        }
        var factors = Stream.of(Role.QUANTITY, Role.PRICE)
                .flatMap(role -> schema.find(role).stream())
                .filter(f -> f.type().isNumber())
                .map(Field::name)
                .toList();
        return factors.size() == 2 ? factors : List.of();
    }

    static Optional<LocalDate> latest(Block dates) {
        var latest = new ArrayList<LocalDate>();
        switch (dates) {
            case DateBlock days -> {
                int most = Integer.MIN_VALUE;
                for (int day : days.values()) {
                    most = Math.max(most, day);
                }
                if (most != DateBlock.MISSING) {
                    latest.add(LocalDate.ofEpochDay(most));
                }
            }
            case DateTimeBlock times -> {
                long most = Long.MIN_VALUE;
                for (long time : times.values()) {
                    most = Math.max(most, time);
                }
                if (most != DateTimeBlock.MISSING) {
                    latest.add(DateTimeBlock.at(most).toLocalDate());
                }
            }
            default -> {}
        }
        return latest.stream().findFirst();
    }
}
