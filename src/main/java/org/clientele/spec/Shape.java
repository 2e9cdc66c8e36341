package org.clientele.spec;

/// What is known of a result before it is computed; the schema of a sheet, the features of a model.
public interface Shape {

    /// The shape of results that have nothing more to say beforehand than their class.
    Shape FIGURES = new Shape() {
        @Override
        public String toString() {
            return "figures";
        }
    };

    /// The shape of a result whose schema depends on the data: known once computed.
    Shape LATER = new Shape() {
        @Override
        public String toString() {
            return "known once computed";
        }
    };
}
