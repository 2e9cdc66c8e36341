package org.clientele.ui.data;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientele.recipe.Join;
import org.clientele.recipe.Recipe;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.Node;
import org.clientele.workbook.Outlook;
import org.clientele.workbook.Workbook;

/// The tables of a workbook: its nodes that yield a sheet. One that a recipe cleans is seen through its recipe only.
record Tables(Catalog catalog) {

    List<Node> of(Workbook book) {
        var cleaned = book.nodes(Recipe.class).stream()
                .flatMap(recipe -> recipe.inputs().stream())
                .filter(id -> book.require(id).inputs().isEmpty())
                .collect(Collectors.toSet());
        return book.nodes().stream()
                .filter(node -> catalog.find(node.spec()).result() == Sheet.class)
                .filter(node -> !cleaned.contains(node.id()))
                .toList();
    }

    /// Returns the icon that says what a table is about.
    static String icon(Node node, Map<String, Outlook> outlook) {
        if (node.spec() instanceof Join) {
            return "mdoal-link";
        }
        return outlook.get(node.id()) instanceof Outlook.Fine(Schema schema) ? icon(schema) : "mdomz-table_chart";
    }

    private static String icon(Schema schema) {
        if (schema.find(Role.COMMENT).isPresent()) {
            return "mdoal-chat";
        }
        if (schema.find(Role.ORDER_DATE).isPresent() || schema.find(Role.AMOUNT).isPresent()) {
            return "mdomz-shopping_cart";
        }
        return schema.find(Role.CUSTOMER_ID).isPresent() ? "mdomz-person_outline" : "mdomz-table_chart";
    }
}
