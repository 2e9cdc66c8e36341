package org.clientele.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// Which of several files have the same columns, so that they can be one table, and how each of them is read then.
///
/// Columns are the same by their names, whatever stands between the letters. What is a number or a day in some of the
/// files and text in others is text in all of them where it names something, such as orders; else the files in which it
/// is text are left apart. Columns that are empty in a file are of any type.
public record Alike(List<Group> groups, List<Apart> apart) {

    /// Files of one shape.
    ///
    /// @param places which of the files they are, in their order
    /// @param options how each of them is read
    /// @param open dates that can be read two ways in all of them
    public record Group(List<Integer> places, List<ImportOptions> options, List<DateOrder> open) {

        public Group {
            places = List.copyOf(places);
            options = List.copyOf(options);
            open = List.copyOf(open);
        }
    }

    /// A file that is like those of a group but for some columns.
    ///
    /// @param place which of the files it is
    /// @param group which of the groups it is like
    /// @param missing columns that it lacks
    /// @param more columns that only it has
    /// @param texts columns that are text in it alone
    public record Apart(int place, int group, List<String> missing, List<String> more, List<String> texts) {

        public Apart {
            missing = List.copyOf(missing);
            more = List.copyOf(more);
            texts = List.copyOf(texts);
        }
    }

    /// Two sets of names that share so much are nearly the same.
    private static final double NEAR = 0.6;

    public Alike {
        groups = List.copyOf(groups);
        apart = List.copyOf(apart);
    }

    public static Alike of(List<Detection> found) {
        var files = found.stream().map(Looked::of).toList();
        var shapes = new LinkedHashMap<Set<String>, List<Integer>>();
        for (int i = 0; i < files.size(); i++) {
            var shape = files.get(i).isClear() ? files.get(i).columns().keySet() : Set.of("" + i);
            shapes.computeIfAbsent(shape, _ -> new ArrayList<>()).add(i);
        }
        var groups = new ArrayList<Group>();
        var apart = new ArrayList<Apart>();
        for (var places : shapes.values()) {
            var strange = strange(places.stream().map(files::get).toList());
            var fitting = places.stream()
                    .filter(place -> files.get(place).texts(strange).isEmpty())
                    .toList();
            if (fitting.size() > 1) {
                groups.add(new Series(fitting, fitting.stream().map(files::get).toList()).group());
                places.stream()
                        .filter(place -> !fitting.contains(place))
                        .map(place -> new Apart(
                                place,
                                groups.size() - 1,
                                List.of(),
                                List.of(),
                                files.get(place).texts(strange)))
                        .forEach(apart::add);
            }
        }
        var placed = new HashSet<Integer>();
        groups.forEach(group -> placed.addAll(group.places()));
        apart.forEach(each -> placed.add(each.place()));
        IntStream.range(0, files.size())
                .filter(place -> !placed.contains(place))
                .forEach(place -> near(files, place, groups).ifPresent(apart::add));
        return new Alike(groups, apart);
    }

    /// Returns the columns that are text in fewer than half of the files and name nothing.
    private static Set<String> strange(List<Looked> files) {
        return files.getFirst().columns().keySet().stream()
                .filter(name -> {
                    long texts =
                            files.stream().filter(file -> file.isText(name)).count();
                    long filled =
                            files.stream().filter(file -> !file.isEmpty(name)).count();
                    return texts > 0
                            && 2 * texts < filled
                            && files.stream()
                                    .noneMatch(file ->
                                            file.column(name).role().value().isName());
                })
                .collect(Collectors.toSet());
    }

    private static String compared(String name) {
        var squeezed = RoleLexicon.squeeze(name);
        return squeezed.isEmpty() ? name : squeezed;
    }

    /// A file with its columns by what is compared of their names.
    private record Looked(Detection found, Map<String, ColumnGuess> columns) {

        static Looked of(Detection found) {
            var columns = new LinkedHashMap<String, ColumnGuess>();
            found.columns().forEach(column -> columns.putIfAbsent(compared(column.name()), column));
            return new Looked(found, columns);
        }

        /// Returns whether no two columns are called nearly the same.
        boolean isClear() {
            return columns.size() == found.columns().size();
        }

        ColumnGuess column(String name) {
            return columns.get(name);
        }

        boolean isEmpty(String name) {
            return column(name).missing() >= found.account().counts().loaded();
        }

        boolean isText(String name) {
            return column(name).type().value() == Type.TEXT && !isEmpty(name);
        }

        /// Returns which of these columns are text here, as they are called here.
        List<String> texts(Set<String> names) {
            return columns.keySet().stream()
                    .filter(name -> names.contains(name) && isText(name))
                    .map(name -> column(name).name())
                    .toList();
        }
    }

    private static Optional<Apart> near(List<Looked> files, int place, List<Group> groups) {
        var own = files.get(place).columns();
        return IntStream.range(0, groups.size())
                .mapToObj(group -> {
                    var theirs =
                            files.get(groups.get(group).places().getFirst()).columns();
                    return new Apart(place, group, without(theirs, own), without(own, theirs), List.of());
                })
                .filter(each -> {
                    double shared = own.size() - each.more().size();
                    return 2 * shared
                            >= NEAR
                                    * (2 * shared
                                            + each.more().size()
                                            + each.missing().size());
                })
                .min(Comparator.comparingInt(
                        each -> each.missing().size() + each.more().size()));
    }

    private static List<String> without(Map<String, ColumnGuess> all, Map<String, ColumnGuess> others) {
        return all.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(entry -> entry.getValue().name())
                .toList();
    }

    /// Files that are read alike.
    private record Series(List<Integer> places, List<Looked> files) {

        Group group() {
            var like = new LinkedHashMap<String, ColumnOption>();
            files.getFirst().columns().keySet().forEach(name -> like.put(name, like(name)));
            var open = files.getFirst().found().orders().stream()
                    .filter(order -> sure(order).isEmpty())
                    .toList();
            return new Group(
                    places, files.stream().map(file -> options(file, like)).toList(), open);
        }

        private ImportOptions options(Looked file, Map<String, ColumnOption> like) {
            var columns = file.found().columns().stream()
                    .map(column -> read(file, column, like.get(compared(column.name()))))
                    .toList();
            return file.found().options().columned(columns);
        }

        private ColumnOption read(Looked file, ColumnGuess column, ColumnOption like) {
            boolean isSame = like.type() != Type.TEXT && !file.isEmpty(compared(column.name()));
            var order = column.order().flatMap(this::sure).map(DateOrder.Reading::format);
            return isSame ? like.typed(column.type().value(), order.orElse(column.format())) : like;
        }

        /// Returns a column as it is read where a file does not tell otherwise.
        private ColumnOption like(String name) {
            var role = role(
                    files.stream().map(file -> file.column(name).role().value()).toList());
            var filled = files.stream()
                    .filter(file -> !file.isEmpty(name))
                    .map(file -> file.column(name).option())
                    .toList();
            var first = files.getFirst().column(name);
            boolean isText = filled.isEmpty() || filled.stream().anyMatch(each -> each.type() == Type.TEXT);
            return (isText ? ColumnOption.text(first.name()) : filled.getFirst().named(first.name())).playing(role);
        }

        /// The role that most files say, of several the first; none only where none says one.
        private static Role role(List<Role> said) {
            return said.stream()
                    .filter(role -> role != Role.NONE)
                    .max(Comparator.<Role>comparingLong(
                                    role -> said.stream().filter(role::equals).count())
                            .thenComparing(role -> -said.indexOf(role)))
                    .orElse(Role.NONE);
        }

        /// Returns how the dates of a column are read where another file leaves no doubt.
        private Optional<DateOrder.Reading> sure(DateOrder order) {
            return files.stream()
                    .map(file -> file.column(compared(order.column())))
                    .filter(column -> column.order().isEmpty()
                            && column.type().value().isTemporal()
                            && column.format().contains("d")
                            && column.format().contains("M"))
                    .findFirst()
                    .map(column -> order.like(column.format()));
        }
    }
}
