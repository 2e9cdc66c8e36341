package org.clientele.ui;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.clientele.words.Words;

/// Fields in which a day is chosen: written and read as the program's language does, ISO understood as well.
public final class Days {

    private Days() {}

    public static void speak(DatePicker picker, Words words) {
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate day) {
                return day == null ? "" : words.date(day);
            }

            /// What is no day leaves the one that was there: the field takes this exception for that.
            @Override
            public LocalDate fromString(String text) {
                return Optional.of(text.strip())
                        .filter(t -> !t.isEmpty())
                        .map(t -> words.day(t).orElseGet(() -> LocalDate.parse(t)))
                        .orElse(null);
            }
        });
    }
}
