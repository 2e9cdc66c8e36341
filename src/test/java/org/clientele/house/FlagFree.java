package org.clientele.house;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// Methods without a boolean parameter; those that a library asks for and the accessors of records are free.
final class FlagFree extends ArchCondition<JavaMethod> {

    FlagFree() {
        super("take no boolean");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        boolean flagged = method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(boolean.class));
        if (flagged && !isAskedFor(method)) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes a boolean"));
        }
    }

    private static boolean isAskedFor(JavaMethod method) {
        var types = method.getRawParameterTypes().stream()
                .map(type -> type.reflect())
                .toArray(Class<?>[]::new);
        var above = new java.util.ArrayList<com.tngtech.archunit.core.domain.JavaClass>();
        above.addAll(method.getOwner().getAllRawSuperclasses());
        above.addAll(method.getOwner().getAllRawInterfaces());
        return above.stream().anyMatch(each -> declares(each.reflect(), method.getName(), types));
    }

    private static boolean declares(Class<?> type, String name, Class<?>... parameters) {
        try {
            type.getDeclaredMethod(name, parameters);
            return true;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }
}
