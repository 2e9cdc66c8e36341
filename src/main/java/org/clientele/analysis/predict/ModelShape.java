package org.clientele.analysis.predict;

import java.util.List;
import org.clientele.spec.Problem;
import org.clientele.spec.Shape;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Schema;
import org.clientele.table.Type;

/// What is known of models before they are fitted: which columns they read and what they predict.
public record ModelShape(String target, List<Feature> features, List<ModelKind> kinds, Privacy privacy)
        implements Shape {

    /// A column that is read, as a number or as a category.
    public record Feature(String column, FeatureCode.Kind kind) {

        static Feature of(Field field) {
            return new Feature(
                    field.name(), field.type() == Type.TEXT ? FeatureCode.Kind.CATEGORY : FeatureCode.Kind.NUMBER);
        }

        private Field in(Schema schema) {
            return kind == FeatureCode.Kind.CATEGORY
                    ? schema.require(column, Type.TEXT)
                    : schema.require(column, Type.INTEGER, Type.DECIMAL, Type.BOOLEAN);
        }
    }

    public ModelShape {
        features = List.copyOf(features);
        kinds = List.copyOf(kinds);
    }

    /// Returns the privacy of what the models say of a table.
    ///
    /// @throws Problem if it lacks a column or has it in another type, or if there is no model of this kind
    Privacy check(Schema schema, ModelKind kind) {
        if (!kinds.contains(kind)) {
            throw new Problem("problem.model.none", kind);
        }
        return features.stream().map(f -> f.in(schema).privacy()).reduce(privacy, Privacy::and);
    }
}
