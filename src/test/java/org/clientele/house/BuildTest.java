package org.clientele.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// What the build asks of a machine before it tests.
class BuildTest {

    @Test
    void aMachineWithoutTheFontLibraryIsToldTheOneLineBeforeAnyTestRuns() throws Exception {
        var check = execution("need-fonts");
        var found = check.getElementsByTagName("fileset");
        var message = ((Element) check.getElementsByTagName("fail").item(0)).getAttribute("message");

        assertEquals("process-test-classes", text(check, "phase"));
        assertTrue(IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getAttribute("includes"))
                .allMatch(names -> names.contains("libpangoft2-1.0.so.0")));
        assertTrue(message.endsWith("apt-get install libpangoft2-1.0-0"), message);
        assertEquals("${skipTests}", text(check, "skip"), "the launcher builds without tests and needs no fonts");
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Element execution(String id) throws ParserConfigurationException, IOException, SAXException {
        var pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        var executions = pom.getElementsByTagName("execution");
        return IntStream.range(0, executions.getLength())
                .mapToObj(i -> (Element) executions.item(i))
                .filter(e -> text(e, "id").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
