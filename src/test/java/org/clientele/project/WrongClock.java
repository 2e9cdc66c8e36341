package org.clientele.project;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What a process is started with so that the clock of its machine seems to be wrong: a `java.time.Clock` that
/// adds some years to what the system says.
final class WrongClock {

    private static final String CLOCK = "java/time/Clock.class";
    private static final ClassDesc INSTANT = ClassDesc.of("java.time.Instant");
    private static final MethodTypeDesc PLUS = MethodTypeDesc.of(INSTANT, ConstantDescs.CD_long);

    private WrongClock() {}

    /// Returns the options of a process whose clock is wrong by so many years.
    static List<String> by(int years, Path folder) throws IOException {
        if (years == 0) {
            return List.of();
        }
        var patch = folder.resolve("clock " + years);
        var file = patch.resolve(CLOCK);
        if (Files.notExists(file)) {
            Files.createDirectories(file.getParent());
            Files.write(file, wrong(Duration.ofDays(365L * years).toSeconds()));
        }
        return List.of("--patch-module", "java.base=" + patch);
    }

    private static byte[] wrong(long seconds) throws IOException {
        var classes = ClassFile.of();
        try (var in = Object.class.getResourceAsStream("/" + CLOCK)) {
            var adding = ClassTransform.transformingMethodBodies(
                    method -> method.methodName().equalsString("currentInstant"), (code, element) -> {
                        if (element instanceof ReturnInstruction) {
                            code.loadConstant(seconds).invokevirtual(INSTANT, "plusSeconds", PLUS);
                        }
                        code.with(element);
                    });
            return classes.transformClass(classes.parse(in.readAllBytes()), adding);
        }
    }
}
