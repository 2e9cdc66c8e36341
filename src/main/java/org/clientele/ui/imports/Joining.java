package org.clientele.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clientele.source.Alike;
import org.clientele.source.ColumnOption;

/// Finds among the files that are about to be brought in those of the same columns, and keeps them alike.
final class Joining {

    private Joining() {}

    /// Puts files together that can be one table; returns those that are read otherwise than before.
    static List<FileDraft> over(List<FileDraft> drafts) {
        var files = drafts.stream().filter(Joining::isOpen).toList();
        var alike = Alike.of(files.stream()
                .map(file -> file.detectionProperty().get().orElseThrow())
                .toList());
        var changed = new ArrayList<FileDraft>();
        var told = new ArrayList<FileDraft>();
        for (int i = 0; i < alike.groups().size(); i++) {
            var group = alike.groups().get(i);
            var members = group.places().stream().map(files::get).toList();
            int place = i;
            var apart = alike.apart().stream()
                    .filter(each -> each.group() == place)
                    .map(each -> new Together.Apart(files.get(each.place()), each.missing(), each.more(), each.texts()))
                    .toList();
            var before = members.getFirst().togetherProperty().get();
            if (before.filter(known -> known.files().equals(members)).isEmpty()) {
                changed.addAll(alike(members, group));
            }
            var now = new Together(
                    members, before.map(Together::isOne).orElse(true), before.flatMap(Together::column), apart);
            members.forEach(file -> file.togetherProperty().set(Optional.of(now)));
            told.addAll(members);
        }
        drafts.stream().filter(file -> !told.contains(file)).forEach(file -> file.togetherProperty()
                .set(Optional.empty()));
        return changed;
    }

    private static boolean isOpen(FileDraft file) {
        return file.isFile()
                && file.again().isEmpty()
                && file.detectionProperty().get().isPresent()
                && file.problemProperty().get().isEmpty()
                && file.goingProperty().get().isEmpty();
    }

    private static List<FileDraft> alike(List<FileDraft> members, Alike.Group group) {
        var changed = new ArrayList<FileDraft>();
        for (int i = 0; i < members.size(); i++) {
            var file = members.get(i);
            var options = Optional.of(group.options().get(i));
            if (!file.optionsProperty().get().equals(options)) {
                file.optionsProperty().set(options);
                changed.add(file);
            }
            file.unclearProperty().set(i == 0 ? group.open() : List.of());
        }
        return changed;
    }

    /// Returns the files that are one table with this one, itself among them.
    static List<FileDraft> with(FileDraft draft) {
        return draft.togetherProperty()
                .get()
                .filter(Together::isOne)
                .map(Together::files)
                .orElse(List.of(draft));
    }

    /// Returns the files of the same columns that go on with the same table as this one, itself among them.
    static List<FileDraft> goingAlike(List<FileDraft> drafts, FileDraft draft) {
        var table = node(draft);
        return drafts.stream()
                .filter(each -> each == draft
                        || table.isPresent()
                                && node(each).equals(table)
                                && names(each).equals(names(draft)))
                .toList();
    }

    private static Optional<String> node(FileDraft file) {
        return file.goingProperty().get().map(going -> going.table().node().id());
    }

    private static List<String> names(FileDraft file) {
        return file.optionsProperty().get().stream()
                .flatMap(options -> options.columns().stream())
                .map(ColumnOption::name)
                .toList();
    }

    /// Changes a column of this name in a file that is one table with others.
    static void change(FileDraft file, String name, UnaryOperator<ColumnOption> change) {
        file.optionsProperty().get().ifPresent(options -> {
            var names = options.columns().stream().map(ColumnOption::name).toList();
            int column = names.indexOf(name);
            if (column >= 0) {
                file.optionsProperty().set(Optional.of(options.with(column, change)));
            }
        });
    }

    /// Says the same of all files that these are.
    static void say(Together together) {
        together.files().forEach(file -> file.togetherProperty().set(Optional.of(together)));
    }

    /// Takes a file that is cut otherwise out of those that it was one table with.
    static void leave(FileDraft draft) {
        draft.togetherProperty().get().ifPresent(together -> {
            var others = together.files().stream().filter(file -> file != draft).toList();
            draft.togetherProperty().set(Optional.empty());
            var left = new Together(others, together.isOne(), together.column(), together.apart());
            others.forEach(
                    file -> file.togetherProperty().set(others.size() > 1 ? Optional.of(left) : Optional.empty()));
        });
    }
}
