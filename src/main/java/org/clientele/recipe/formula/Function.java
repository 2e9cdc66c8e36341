package org.clientele.recipe.formula;

/// Makes a term of a call; checks the places first.
@FunctionalInterface
interface Function {

    Term of(Call call);
}
