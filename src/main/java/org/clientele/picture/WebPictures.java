package org.clientele.picture;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.concurrent.Worker;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.clientele.chart.Ink;
import org.clientele.chart.Theme;
import org.clientele.report.Html;
import org.clientele.report.Picture;
import org.clientele.report.Pictures;
import org.clientele.spec.Problem;
import org.clientele.words.Words;

/// Pictures drawn by plotly in one hidden WebView; without a display it starts JavaFX headless itself.
///
/// Call it off the JavaFX thread; it waits for that thread.
public final class WebPictures implements Pictures {

    private static final long SECONDS = 30;

    private final Executor screen;
    private Optional<CompletableFuture<WebEngine>> engine = Optional.empty();

    /// @param screen runs work on the JavaFX thread
    public WebPictures(Executor screen) {
        this.screen = screen;
    }

    @Override
    public byte[] png(Picture picture) {
        var url = draw(picture, "png");
        return Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1));
    }

    @Override
    public byte[] svg(Picture picture) {
        var url = draw(picture, "svg");
        var escaped = url.substring(url.indexOf(',') + 1).replace("+", "%2B");
        return URLDecoder.decode(escaped, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    }

    private synchronized String draw(Picture picture, String format) {
        var answer = new Answer();
        loaded().thenAcceptAsync(
                        loaded -> {
                            var script = new Script(loaded);
                            script.bridge(answer);
                            script.call(
                                    "picture",
                                    picture.figure(),
                                    format,
                                    picture.width(),
                                    picture.height(),
                                    picture.scale());
                        },
                        screen)
                .whenComplete((_, fault) -> answer.stop(fault));
        return wait(answer.url());
    }

    private CompletableFuture<WebEngine> loaded() {
        if (engine.isEmpty()) {
            Toolkit.start();
            var ready = new CompletableFuture<WebEngine>();
            screen.execute(() -> load(ready));
            engine = Optional.of(ready);
        }
        return engine.get();
    }

    private void load(CompletableFuture<WebEngine> ready) {
        var web = new WebView().getEngine();
        web.getLoadWorker().stateProperty().subscribe(state -> {
            if (state == Worker.State.SUCCEEDED) {
                ready.complete(web);
            } else if (state == Worker.State.FAILED || state == Worker.State.CANCELLED) {
                ready.completeExceptionally(new Problem("problem.picture.drawn", state.name()));
            }
        });
        web.loadContent(Html.screen(Ink.of(Words.in(Locale.ENGLISH), Theme.LIGHT)));
    }

    /// @throws Problem if plotly could not draw it, or not in time
    private static String wait(CompletableFuture<String> url) {
        try {
            return url.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while drawing");
        } catch (TimeoutException e) {
            throw new Problem("problem.picture.slow", SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Problem problem
                    ? problem
                    : new Problem("problem.picture.drawn", String.valueOf(e.getCause()));
        }
    }
}
