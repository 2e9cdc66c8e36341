package org.clientele.recipe;

/// A step in its place in a recipe, switched on or off.
public record StepUse(Step step, Switch state) {

    public enum Switch {
        ON,
        OFF;

        public Switch other() {
            return this == ON ? OFF : ON;
        }
    }

    public static StepUse on(Step step) {
        return new StepUse(step, Switch.ON);
    }

    public boolean isOn() {
        return state == Switch.ON;
    }
}
