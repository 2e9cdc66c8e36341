package org.clientele.sample;

import java.time.LocalDate;

/// A customer of the shop as he or she really is, before anything was typed in.
///
/// @param chinese whether the name and the comments are in Chinese
/// @param late whether late deliveries are (to be) the reason to leave
record Person(
        String id,
        String name,
        String email,
        String mobile,
        String city,
        LocalDate birth,
        LocalDate signup,
        boolean chinese,
        Group group,
        boolean late) {

    Person numbered(int number) {
        return new Person("C" + (10000 + number), name, email, mobile, city, birth, signup, chinese, group, late);
    }
}
