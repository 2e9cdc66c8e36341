package org.clientele.house;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;

/// Every way by which something leaves a project, and what it leaves for. Who adds a way names its purpose here; tables
/// leave as `Cleared` rows only, which nothing but the answers of the people in them makes.
class LeavingTest {

    /// What a way leaves for.
    private enum For {
        /// The purpose is asked or said, and consent obeyed.
        STATED,
        /// Inside the project, without a question, written down as such.
        INSIDE,
        /// No rows about persons, or one person's own.
        EXEMPT
    }

    /// What writes, and where it is written from.
    private static final Set<String> SINKS = Set.of(
            "org.clientele.report.TableFile.write",
            "org.clientele.report.CsvExport.write",
            "org.clientele.report.ExcelExport.write",
            "org.clientele.report.ParquetExport.write",
            "org.clientele.report.WholeFile.write",
            "org.clientele.ui.Exported.write",
            "org.clientele.ui.FileChoice.save",
            "org.clientele.ui.FileChoice.folder",
            "org.clientele.report.Html.report",
            "org.clientele.report.PortraitHtml.of",
            "org.clientele.report.GroupHtml.of",
            "org.clientele.report.DashboardPdf.of",
            "org.clientele.report.PortraitPdf.of",
            "org.clientele.report.GroupPdf.of",
            "org.clientele.report.Printout.of",
            "javafx.scene.input.Clipboard.setContent");

    private static final Map<String, For> WAYS = Map.ofEntries(
            entry("cli.AuditCommand", For.EXEMPT),
            entry("cli.DatamapCommand", For.EXEMPT),
            entry("cli.EraseCommand", For.EXEMPT),
            entry("cli.ExportCommand", For.STATED),
            entry("cli.ImportCommand", For.EXEMPT),
            entry("cli.Outputs", For.STATED),
            entry("cli.PortraitFile", For.STATED),
            entry("cli.ReleaseCommand", For.STATED),
            entry("project.Rescue", For.EXEMPT),
            entry("project.backup.Memorials", For.EXEMPT),
            entry("report.CsvExport", For.STATED),
            entry("report.ExcelExport", For.STATED),
            entry("report.ParquetExport", For.STATED),
            entry("report.Printout", For.STATED),
            entry("report.TableFile", For.STATED),
            entry("ui.BookExport", For.EXEMPT),
            entry("ui.Exported", For.STATED),
            entry("ui.Fleeting", For.EXEMPT),
            entry("ui.FileChoice", For.EXEMPT),
            entry("ui.KnowPane", For.INSIDE),
            entry("ui.ReceiptFile", For.STATED),
            entry("ui.SheetExport", For.STATED),
            entry("ui.customers.Handing", For.STATED),
            entry("ui.customers.PageFiles", For.STATED),
            entry("ui.dashboards.TilePictures", For.INSIDE),
            entry("ui.dashboards.TileWork", For.STATED),
            entry("ui.data.Copy", For.INSIDE),
            entry("ui.frame.BackupsController", For.EXEMPT),
            entry("ui.frame.MapFiles", For.EXEMPT),
            entry("ui.frame.NoticeRow", For.EXEMPT),
            entry("ui.frame.PreferencesController", For.EXEMPT),
            entry("ui.frame.ProjectActs", For.EXEMPT),
            entry("ui.frame.KitWordsController", For.EXEMPT),
            entry("ui.models.Modelling", For.EXEMPT),
            entry("ui.unlock.AdriftController", For.EXEMPT),
            entry("ui.unlock.DamagedController", For.EXEMPT),
            entry("workbook.SubjectFiles", For.EXEMPT));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.clientele");

    private static Set<String> callers(Stream<JavaClass> classes) {
        var callers = new TreeSet<String>();
        classes.flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(call -> SINKS.contains(
                        call.getTargetOwner().getName() + "." + call.getTarget().getName()))
                .forEach(call -> callers.add(
                        call.getOriginOwner().getName().replaceAll("\\$.*", "").replace("org.clientele.", "")));
        return callers;
    }

    private static void assertNamed(Stream<JavaClass> classes) {
        assertEquals(new TreeMap<>(WAYS).keySet(), callers(classes), "name the purpose of what leaves by a new way");
    }

    @Test
    void nothingLeavesButForAPurposeThatIsNamedHere() {
        assertNamed(CLASSES.stream());
    }

    /// A way of which nobody says what it leaves for.
    private static final class Calling {
        void copy(ClipboardContent rows) {
            Clipboard.getSystemClipboard().setContent(rows);
        }
    }

    /// The same by the name of what writes, without a call of it.
    private static final class Handing {
        Predicate<Map<DataFormat, Object>> copying() {
            return Clipboard.getSystemClipboard()::setContent;
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Calling.class, Handing.class})
    void aWayWithoutAPurposeIsFoundOut(Class<?> planted) {
        var more = new ClassFileImporter().importClasses(planted);
        assertThrows(AssertionFailedError.class, () -> assertNamed(Stream.concat(CLASSES.stream(), more.stream())));
    }
}
