package org.clientele.chart;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// A sheet as charts read it: the codes and numbers of a column are made when first asked for, then kept.
public final class Data {

    private static final double DAY = 86_400_000;

    private final Sheet sheet;
    private final Map<String, Codes> codes = new HashMap<>();
    private final Map<String, double[]> numbers = new HashMap<>();
    private final Map<String, Periods> periods = new HashMap<>();
    private final Map<List<String>, double[]> products = new HashMap<>();
    private final Map<String, BitSet> present = new HashMap<>();

    public Data(Sheet sheet) {
        this.sheet = sheet;
    }

    public Sheet sheet() {
        return sheet;
    }

    public int rows() {
        return sheet.rows();
    }

    /// @throws org.clientele.spec.Problem if there is no such column
    public Codes codes(String column) {
        return codes.computeIfAbsent(column, name -> Codes.of(sheet.block(name)));
    }

    public double[] numbers(String column) {
        return numbers.computeIfAbsent(column, sheet::numbers);
    }

    /// Returns the numbers of a column, dates and times as days since 1970.
    double[] days(String column) {
        var type = sheet.schema().require(column).type();
        return type == Type.DATE_TIME
                ? Arrays.stream(numbers(column)).map(time -> time / DAY).toArray()
                : numbers(column);
    }

    Periods periods(String column, Grain grain) {
        return periods.computeIfAbsent(column + "/" + grain, _ -> Periods.of(this, column, grain));
    }

    /// Returns the product of these columns row by row; missing where one of them is.
    double[] product(List<String> columns) {
        if (columns.size() == 1) {
            return numbers(columns.getFirst());
        }
        return products.computeIfAbsent(columns, names -> {
            var product = numbers(names.getFirst()).clone();
            names.stream().skip(1).map(this::numbers).forEach(factor -> {
                for (int row = 0; row < product.length; row++) {
                    product[row] *= factor[row];
                }
            });
            return product;
        });
    }

    /// Returns the rows that have a value in this column.
    public BitSet present(String column) {
        return present.computeIfAbsent(column, name -> {
            var block = sheet.block(name);
            var rows = new BitSet(rows());
            for (int row = 0; row < rows(); row++) {
                rows.set(row, !block.isMissing(row));
            }
            return rows;
        });
    }
}
