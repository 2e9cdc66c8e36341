package org.clientele.analysis.predict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.analysis.predict.Advice.ClassCount;
import org.clientele.analysis.predict.Advice.FeatureAdvice;
import org.clientele.analysis.predict.Advice.TargetAdvice;
import org.clientele.analysis.predict.Advice.Use;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Field;
import org.clientele.table.Groups;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Looks through a table for what can be predicted and from what, and says which columns had better be left out.
///
/// @param target what is to be predicted, where that is chosen; then columns are also judged by how much they say of it
/// @param positive the class that is looked for
public record Advise(Optional<String> target, Optional<String> positive) implements Spec<Advice> {

    private static final int MOST_CLASSES = 10;
    private static final double NEARLY_SAYS_IT = 0.98;
    private static final List<String> LIKELY =
            List.of("churn", "left", "gone", "target", "label", "default", "response", "converted", "流失", "目标", "违约");

    @Override
    public List<Port> ports() {
        return List.of(Port.one("sheet", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        var schema = in.get(0, Schema.class);
        target.ifPresent(t -> schema.require(t, FitModels.FEATURES));
        return Shape.FIGURES;
    }

    @Override
    public Advice of(Inputs in, Progress progress) {
        target.ifPresent(in.get(0, Sheet.class)::block);
        var sheet = in.get(0, Sheet.class).readable();
        var fields = sheet.schema().fields();
        var features = new ArrayList<FeatureAdvice>();
        for (var field : fields) {
            progress.at(features.size(), fields.size());
            if (!target.equals(Optional.of(field.name()))) {
                features.add(feature(sheet, field));
            }
        }
        return new Advice(
                targets(sheet),
                features,
                sheet.schema().find(Role.CUSTOMER_ID).map(Field::name),
                fields.stream().filter(Advise::isOfTheRow).map(Field::name).toList());
    }

    /// Returns whether a column says when a row happened, so that rows can be divided into early and late ones by it.
    /// When somebody was born or came is said of the person, not of the row.
    public static boolean isOfTheRow(Field field) {
        return field.type().isTemporal() && field.role() != Role.BIRTH_DATE && field.role() != Role.SIGNUP_DATE;
    }

    private List<TargetAdvice> targets(Sheet sheet) {
        var found = new ArrayList<TargetAdvice>();
        for (var field : sheet.schema().fields()) {
            if (!field.isPersonal()
                    && !isKey(field)
                    && List.of(FitModels.FEATURES).contains(field.type())) {
                target(sheet, field).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(Advise::rank));
        return found;
    }

    /// Orders targets: a likely name, two classes, other classes, numbers; else as in the table.
    private static int rank(TargetAdvice advice) {
        if (isLikely(advice.column())) {
            return 0;
        }
        return advice.classes().size() == 2 ? 1 : advice.classes().isEmpty() ? 2 : 3;
    }

    /// Returns whether a column is called as targets often are.
    public static boolean isLikely(String column) {
        var name = column.toLowerCase(java.util.Locale.ROOT);
        return LIKELY.stream().anyMatch(name::contains);
    }

    private static Optional<TargetAdvice> target(Sheet sheet, Field field) {
        var block = sheet.block(field.name());
        var groups = Groups.of(List.of(block), sheet.rows());
        var classes = IntStream.range(0, groups.count())
                .filter(g -> !block.isMissing(groups.first()[g]))
                .limit(MOST_CLASSES + 1L)
                .mapToObj(g -> new ClassCount(block.text(groups.first()[g]), groups.sizes()[g]))
                .sorted(Comparator.comparing(ClassCount::value))
                .toList();
        if (field.type().isNumber() && classes.size() > 2) {
            return Optional.of(new TargetAdvice(field.name(), Optional.empty(), List.of()));
        }
        return classes.size() < 2 || classes.size() > MOST_CLASSES
                ? Optional.empty()
                : Optional.of(new TargetAdvice(
                        field.name(), Optional.of(classes.getLast().value()), classes));
    }

    private static boolean isKey(Field field) {
        return field.role() == Role.CUSTOMER_ID || field.role() == Role.ORDER_ID || field.role() == Role.PRODUCT_ID;
    }

    private FeatureAdvice feature(Sheet sheet, Field field) {
        var strength = Strength.of(
                sheet, field.name(), IntStream.range(0, sheet.rows()).toArray());
        var use = use(field, strength, sheet.rows());
        double alone = use == Use.TAKE && target.isPresent() ? alone(sheet, field.name()) : Double.NaN;
        return new FeatureAdvice(
                field.name(), alone > NEARLY_SAYS_IT ? Use.LEAK : use, strength.distinct(), strength.missing(), alone);
    }

    private static Use use(Field field, Strength strength, int rows) {
        if (isKey(field)) {
            return Use.KEY;
        }
        if (field.role().isPersonal() || field.isPersonal()) {
            return Use.PERSONAL;
        }
        if (field.type().isTemporal()) {
            return Use.DATE;
        }
        if (strength.missing() == rows) {
            return Use.EMPTY;
        }
        return strength.distinct() < 2 && strength.missing() == 0
                ? Use.CONSTANT
                : strength.isIdLike() ? Use.ID_LIKE : Use.TAKE;
    }

    private double alone(Sheet sheet, String column) {
        var block = sheet.block(target.orElseThrow());
        var rows = IntStream.range(0, sheet.rows())
                .filter(r -> !block.isMissing(r))
                .toArray();
        boolean classes = positive.isPresent() || !block.type().isNumber();
        var wanted = positive.orElseGet(() -> rows.length == 0 ? "" : block.text(rows[0]));
        var truth = IntStream.of(rows)
                .mapToDouble(r -> classes ? block.text(r).equals(wanted) ? 1 : 0 : block.number(r))
                .toArray();
        return Strength.of(sheet, column, rows).alone(truth, classes);
    }
}
