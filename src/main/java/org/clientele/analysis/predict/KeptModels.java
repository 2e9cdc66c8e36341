package org.clientele.analysis.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clientele.spec.Deposit;
import org.clientele.table.Hasher;

/// Models that were put away, so that scores stay what they were when new rows come. They hold no row of a person;
/// what they said of made-up rows is kept with them, to be compared when they are read again.
///
/// @param probes what each model says of the made-up rows, in order of the models
public record KeptModels(Models models, List<Double> probes) implements Deposit {

    private static final int ROWS = 100;
    private static final double CLOSE = 1e-9;

    public KeptModels {
        probes = List.copyOf(probes);
    }

    public static KeptModels of(Models models) {
        return new KeptModels(models, probed(models));
    }

    /// Returns the digest of the models: the id they are put away under. What older models do not have is passed
    /// over, so that those kept by an older program keep their id.
    public String digest() {
        var said = models.toString().replace(", forest=Optional.empty", "").replace(", importance=[]", "");
        return new Hasher().add(said).hex();
    }

    /// Returns whether the models still say of the made-up rows what they said then.
    boolean isSame() {
        var now = probed(models);
        for (int i = 0; i < now.size(); i++) {
            if (i >= probes.size() || !(Math.abs(now.get(i) - probes.get(i)) <= CLOSE * (1 + Math.abs(now.get(i))))) {
                return false;
            }
        }
        return now.size() == probes.size();
    }

    private static List<Double> probed(Models models) {
        var said = new ArrayList<Double>();
        for (var model : models.models()) {
            var fitted = model.fitted();
            int width = models.encoding().columns(fitted.manner()).size();
            Arrays.stream(fitted.scores(made(width), ROWS)).forEach(said::add);
        }
        return said;
    }

    /// Returns rows in which columns are 0 in turn, and otherwise small numbers and large ones.
    private static double[][] made(int width) {
        var columns = new double[width][ROWS];
        for (int j = 0; j < width; j++) {
            for (int i = 0; i < ROWS; i++) {
                columns[j][i] = (i + j) % 3 == 0 ? 0 : (i * 7 + j * 13) % 101 / (i % 2 == 0 ? 100.0 : 2.0);
            }
        }
        return columns;
    }
}
