package org.clientele.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Chromium over its own protocol: opens files one after another and tells all that happened on each: dialogs, requests
/// for anything but the file, errors and refusals on the console.
final class Inspected implements WebSocket.Listener {

    /// What a page did, and what it shows.
    record Seen(List<String> dialogs, List<String> requests, List<String> errors, String probe, String text) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final List<JsonNode> events = new ArrayList<>();
    private String session = "";
    private int asked;

    private Inspected(Process process, URI uri) {
        this.process = process;
        socket = client.newWebSocketBuilder().buildAsync(uri, this).join();
    }

    static Inspected start(Path folder) throws IOException, InterruptedException {
        assumeTrue(!Chromium.BINARY.isEmpty(), "skipped: no Chromium on this machine");
        var process = new ProcessBuilder(
                        Chromium.BINARY,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--window-size=1400,1600",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder.resolve("inspected"),
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lines = process.errorReader(StandardCharsets.UTF_8);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("DevTools listening on ")) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
                var inspected = new Inspected(process, URI.create(line.substring(22)));
                inspected.attach();
                return inspected;
            }
        }
        throw new IOException("Chromium ended with " + process.waitFor());
    }

    private void attach() throws InterruptedException {
        var page = ask("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asText();
        session = ask("Target.attachToTarget", Map.of("targetId", page, "flatten", true))
                .get("sessionId")
                .asText();
        for (var domain : List.of("Page", "Runtime", "Network", "Log")) {
            ask(domain + ".enable", Map.of());
        }
    }

    /// Opens a file, waits until it is drawn, and asks what a script there says.
    ///
    /// @param probe an expression; what it yields is told as text
    Seen open(Path file, String probe) throws InterruptedException {
        events.clear();
        ask("Page.navigate", Map.of("url", file.toUri().toString()));
        until("Page.loadEventFired");
        var settled = "new Promise(r => setTimeout(() => r(String(" + probe + ")), 1500))";
        var said = ask("Runtime.evaluate", Map.of("expression", settled, "awaitPromise", true));
        var text = ask("Runtime.evaluate", Map.of("expression", "document.body.textContent"));
        return new Seen(
                of("Page.javascriptDialogOpening")
                        .map(e -> e.at("/message").asText())
                        .toList(),
                of("Network.requestWillBeSent")
                        .map(e -> e.at("/request/url").asText())
                        .filter(url -> !url.equals(file.toUri().toString())
                                && !url.startsWith("data:")
                                && !url.startsWith("blob:"))
                        .toList(),
                java.util.stream.Stream.concat(
                                of("Runtime.exceptionThrown").map(JsonNode::toString),
                                java.util.stream.Stream.concat(
                                        of("Log.entryAdded")
                                                .filter(e -> e.at("/entry/level")
                                                        .asText()
                                                        .equals("error"))
                                                .map(e -> e.at("/entry/text").asText()),
                                        of("Runtime.consoleAPICalled")
                                                .filter(e ->
                                                        e.at("/type").asText().equals("error"))
                                                .map(JsonNode::toString)))
                        .toList(),
                said.at("/result/value").asText(),
                text.at("/result/value").asText());
    }

    private java.util.stream.Stream<JsonNode> of(String method) {
        return events.stream()
                .filter(e -> e.at("/method").asText().equals(method))
                .map(e -> e.get("params"));
    }

    private JsonNode ask(String method, Map<String, Object> params) throws InterruptedException {
        int id = ++asked;
        var call = JSON.createObjectNode().put("id", id).put("method", method);
        call.set("params", JSON.valueToTree(params));
        if (!session.isEmpty()) {
            call.put("sessionId", session);
        }
        socket.sendText(call.toString(), true).join();
        while (true) {
            var message = next();
            if (message.path("id").asInt() == id) {
                return message.path("result");
            }
            heard(message);
        }
    }

    private void until(String event) throws InterruptedException {
        while (of(event).findAny().isEmpty()) {
            heard(next());
        }
    }

    private JsonNode next() throws InterruptedException {
        var message = messages.poll(60, TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError("Chromium says nothing any more");
        }
        return message;
    }

    /// A dialog would hold everything up: it is noted and shut.
    private void heard(JsonNode message) {
        events.add(message);
        if (message.path("method").asText().equals("Page.javascriptDialogOpening")) {
            var call = JSON.createObjectNode().put("id", ++asked).put("method", "Page.handleJavaScriptDialog");
            call.set("params", JSON.createObjectNode().put("accept", true));
            call.put("sessionId", session);
            socket.sendText(call.toString(), true).join();
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            try {
                messages.add(JSON.readTree(part.toString()));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    void close() throws IOException, InterruptedException {
        session = "";
        ask("Browser.close", Map.of());
        client.close();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    static Path file(Path folder, String name, String html) throws IOException {
        return Files.writeString(folder.resolve(name), html);
    }
}
