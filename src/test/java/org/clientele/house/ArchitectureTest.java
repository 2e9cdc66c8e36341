package org.clientele.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clientele.spec.Inputs;
import org.clientele.spec.Spec;
import org.clientele.workbook.Catalog;

/// The architecture is two maps: who may use whom, and which library lives where.
@AnalyzeClasses(packages = "org.clientele", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> BOTTOM = Set.of("spec", "words");
    private static final Set<String> TABLES = with(BOTTOM, "table");
    private static final Set<String> COMPUTING = with(TABLES, "analysis");
    private static final Set<String> CUSTOMERS = with(COMPUTING, "recipe", "customer");
    private static final Set<String> PAGES = with(CUSTOMERS, "chart", "report");
    private static final Set<String> BOOKS = with(PAGES, "source", "workbook");
    private static final Set<String> OUTSIDE = with(BOOKS, "sample", "project", "picture", "engine", "job");

    /// Each package and the packages it may use.
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("spec", Set.of()),
            entry("words", Set.of("spec")),
            entry("sample", Set.of("spec")),
            entry("table", Set.of("spec")),
            entry("source", Set.of("spec", "table")),
            entry("analysis", Set.of("spec", "table")),
            entry("recipe", Set.of("spec", "table", "analysis")),
            entry("customer", Set.of("spec", "table", "analysis", "recipe")),
            entry("chart", TABLES),
            entry("report", with(CUSTOMERS, "chart")),
            entry("workbook", with(PAGES, "source")),
            entry("job", Set.of("spec")),
            entry("project", BOOKS),
            entry("picture", BOOKS),
            entry("engine", BOOKS),
            entry("cli", OUTSIDE),
            entry("ui", OUTSIDE),
            entry("app", with(OUTSIDE, "cli", "ui")));

    /// The libraries that only some packages may touch.
    private static final Map<String, Set<String>> HOMES = Map.ofEntries(
            entry("javafx..", Set.of("app", "ui", "job", "picture")),
            entry("org.controlsfx..", Set.of("ui")),
            entry("atlantafx..", Set.of("ui")),
            entry("org.kordamp..", Set.of("ui")),
            entry("picocli..", Set.of("cli")),
            entry("tech.tablesaw.plotly..", Set.of("chart")),
            entry("smile..", Set.of("analysis")),
            entry("org.apache.commons.math3..", Set.of("analysis")),
            entry("org.apache.commons.statistics..", Set.of("analysis")),
            entry("org.apache.commons.numbers..", Set.of("analysis")),
            entry("com.ezylang..", Set.of("recipe")),
            entry("com.ibm.icu..", Set.of("words", "source", "recipe", "analysis")),
            entry("org.dhatim..", Set.of("report")),
            entry("org.apache.fontbox..", Set.of("report")),
            entry("org.apache.pdfbox..", Set.of("report.paper")),
            entry("org.commonmark..", Set.of("ui")),
            entry("com.fasterxml..", Set.of("workbook", "chart", "report", "source.json")),
            entry("java.sql..", Set.of("project.store", "source.database")),
            entry("org.postgresql..", Set.of("source.database")),
            entry("org.mariadb..", Set.of("source.database")),
            entry("org.h2..", Set.of("project.store")),
            entry("org.bouncycastle..", Set.of("project.keys")),
            entry("com.nulabinc..", Set.of("project.keys")),
            entry("com.github.luben..", Set.of("project", "source.parquet", "report")),
            entry("java.net.http..", Set.of()));

    @ArchTest
    static void packagesPointInwards(JavaClasses all) {
        MAY_USE.forEach((layer, allowed) -> {
            var forbidden = new ArrayList<>(MAY_USE.keySet());
            forbidden.removeAll(allowed);
            forbidden.remove(layer);
            noClasses()
                    .that()
                    .resideInAPackage(in(layer))
                    .should()
                    .dependOnClassesThat(inAny(forbidden))
                    .allowEmptyShould(true)
                    .because(layer + " may use " + allowed)
                    .check(all);
        });
    }

    @ArchTest
    static void librariesStayHome(JavaClasses all) {
        HOMES.forEach((library, homes) -> noClasses()
                .that(not(inAny(homes)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(library + " lives in " + homes)
                .check(all));
    }

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther =
            slices().matching("org.clientele.ui.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule everyPackageIsOnTheMap = classes().should().resideInAnyPackage(packages(MAY_USE.keySet()));

    @ArchTest
    static final ArchRule nothingIsComputedBesidesTheEvaluator = noClasses()
            .that(inAny(List.of("cli", "ui", "app")))
            .should()
            .callMethodWhere(new DescribedPredicate<JavaCall<?>>("a spec computes") {
                @Override
                public boolean test(JavaCall<?> call) {
                    return call.getTargetOwner().isAssignableTo(Spec.class)
                            && call.getTarget().getRawParameterTypes().stream()
                                    .anyMatch(type -> type.isEquivalentTo(Inputs.class));
                }
            });

    @ArchTest
    static final ArchRule noPackageIsADrawer = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..manager..", "..misc..");

    @ArchTest
    static final ArchRule specsAreRecords = classes()
            .that()
            .areAssignableTo(Spec.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords();

    @ArchTest
    static final ArchRule nobodyLeavesButMain = noClasses()
            .that(not(resideInAPackage("org.clientele.app")))
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule publicMethodsTakeNoFlags = com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should(new FlagFree());

    @ArchTest
    static void everySpecIsInTheCatalog(JavaClasses all) {
        var written = all.stream()
                .filter(type -> type.isAssignableTo(Spec.class) && !type.isInterface())
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        var known = Catalog.standard().entries().stream()
                .map(entry -> entry.spec().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, known);
    }

    private static Set<String> with(Set<String> some, String... more) {
        var all = new java.util.HashSet<>(some);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    private static DescribedPredicate<JavaClass> inAny(Collection<String> layers) {
        return resideInAnyPackage(packages(layers));
    }

    private static String[] packages(Collection<String> layers) {
        return layers.stream().map(ArchitectureTest::in).toArray(String[]::new);
    }

    private static String in(String layer) {
        return "org.clientele." + layer + "..";
    }
}
