package org.clientele.ui.segments;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What is looked at: a segmentation, and one of its segments.
public final class SegmentView {

    private final ObjectProperty<Optional<String>> node = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> segment = new SimpleObjectProperty<>(Optional.empty());

    public ObjectProperty<Optional<String>> nodeProperty() {
        return node;
    }

    public ObjectProperty<Optional<String>> segmentProperty() {
        return segment;
    }
}
