package org.clientele.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clientele.project.Places;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aProjectThatIsGivenUpLeavesNoFileBehind() throws IOException {
        for (var place : List.of("home", "cache", "projects")) {
            System.setProperty("clientele." + place, folder.resolve(place).toString());
        }
        var projects = new ProjectFolder(Places::projects, new BookJson(Catalog.standard()));
        var made = projects.create(projects.fresh("Given up"));

        projects.discard(made);

        try (var left = Files.walk(folder)) {
            assertEquals(
                    List.of(),
                    left.filter(Files::isRegularFile).map(Path::getFileName).toList());
        }
    }
}
